import { codeList } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';

/** What a permission binds to (povinnost spojená s předáním). */
export const Obligation = codeList('Obligation', {
  pseudonymiseClient: { cs: 'nahradit jméno klienta', en: "replace the client's name" },
  pseudonymiseFamily: { cs: 'nahradit jména a údaje o rodině', en: 'replace names and facts of the family' },
  secureChannel: { cs: 'předat bezpečnou cestou', en: 'use a secure channel' },
  noPassingOn: { cs: 'dále nepředávat', en: 'do not pass on' },
  remindConfidentiality: { cs: 'připomenout mlčenlivost', en: 'remind of confidentiality' },
  review: { cs: 'nechat zpětně posoudit někým jiným', en: 'have it reviewed by someone else' },
  tellClient: { cs: 'říci to klientovi', en: 'tell the client' },
});
export type Obligation = (typeof Obligation.codes)[number];

/** The rule that each obligation comes from. */
export const ruleOfObligation: Readonly<Record<Obligation, RuleId>> = {
  pseudonymiseClient: 'CON-9',
  pseudonymiseFamily: 'CON-9',
  secureChannel: 'CON-10',
  noPassingOn: 'CON-20',
  remindConfidentiality: 'CON-20',
  review: 'CON-6',
  tellClient: 'CON-6',
};

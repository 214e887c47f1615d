import { codeList } from '@koordinace/kernel';
import type { GuardianshipAnswer } from './questions.js';

/** What a court puts into a guardian's hands (rozsah opatrovnictví, CMG-13, CON-17). */
export const GuardianScope = codeList('GuardianScope', {
  everything: { cs: 'všechny záležitosti', en: 'all matters' },
  money: { cs: 'peníze a majetek', en: 'money and property' },
  benefits: { cs: 'dávky a důchody', en: 'benefits and pensions' },
  housing: { cs: 'bydlení', en: 'housing' },
  health: { cs: 'zdravotní péče', en: 'health care' },
  socialServices: { cs: 'sociální služby', en: 'social services' },
  sharingInformation: { cs: 'předávání informací a souhlasy s ním', en: 'sharing of information and consents to it' },
  officialMatters: { cs: 'jednání s úřady a soudy', en: 'dealing with offices and courts' },
  familyLife: { cs: 'rodina, výchova a výživa', en: 'family, upbringing and maintenance' },
});
export type GuardianScope = (typeof GuardianScope.codes)[number];

/**
 * May this guardian decide in the matter? A supporter never, the others within their scope.
 *
 * @example
 * const guardian: GuardianshipAnswer = { guardian: person, kind: 'guardian', scope: ['money'] };
 * decidesIn(guardian, 'money'); // true
 * decidesIn(guardian, 'health'); // false
 */
export function decidesIn(guardianship: Pick<GuardianshipAnswer, 'kind' | 'scope'>, matter: GuardianScope): boolean {
  const { kind, scope } = guardianship;
  return kind !== 'supporter' && (scope.includes(matter) || scope.includes('everything'));
}

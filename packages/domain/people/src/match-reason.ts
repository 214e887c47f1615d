import { codeList } from '@koordinace/kernel';

/** Why two records may be of the same person (důvod shody), the strongest first (INT-6). */
export const MatchReason = codeList('MatchReason', {
  nameAndBirth: { cs: 'stejné jméno i datum narození', en: 'same name and date of birth' },
  birthAndInitials: {
    cs: 'stejné datum narození a počáteční písmena jména',
    en: 'same date of birth and the same initials',
  },
  nameOnly: { cs: 'stejné jméno', en: 'same name' },
  birthOnly: { cs: 'stejné datum narození', en: 'same date of birth' },
});
export type MatchReason = (typeof MatchReason.codes)[number];

/** What a stronger reason already says: two records with the same name and birth have the same initials too. */
const implied: Readonly<Record<MatchReason, readonly MatchReason[]>> = {
  nameAndBirth: ['birthAndInitials', 'nameOnly', 'birthOnly'],
  birthAndInitials: ['birthOnly'],
  nameOnly: [],
  birthOnly: [],
};

/**
 * The reasons worth showing, the strongest first, without those that another one already says.
 *
 * @example tellingReasons(['birthOnly', 'birthAndInitials']); // ['birthAndInitials']
 */
export function tellingReasons(found: readonly string[]): readonly MatchReason[] {
  const said = new Set(found.filter(MatchReason.has).flatMap((reason) => implied[reason]));
  return MatchReason.codes.filter((reason) => found.includes(reason) && !said.has(reason));
}

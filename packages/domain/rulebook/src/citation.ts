import { acts } from './acts.js';
import type { Text } from './text.js';

/**
 * A law or a part of it (citace právního předpisu), with the days between which it holds.
 *
 * Days are ISO days (`2007-01-01`), both ends included; without `until` the end is not known.
 */
export interface Citation {
  /** Number and year in the Collection of Laws (Sbírka zákonů), or of the EU regulation: `108/2006`. */
  readonly act: string;
  /** Name of the act. */
  readonly title: Text;
  /** The part of the act, as Czech lawyers write it: `§ 92 písm. a)`. Without it the whole act is meant. */
  readonly provision?: string;
  /** First day on which it holds. */
  readonly from: string;
  /** Last day on which it holds. */
  readonly until?: string;
  /** What a reader should know about the dates or the wording. */
  readonly note?: Text;
}

const wording92: Text = {
  cs: 'Uveden je počátek účinnosti zákona; znění § 92 se od té doby několikrát změnilo.',
  en: 'The date is that on which the act came into force; the wording of § 92 has changed several times since.',
};

const toBenefits: Text = {
  cs: 'Nárok na dávky posuzuje od října 2025 zákon č. 151/2025 Sb.; dobíhající řízení se řídí přechodnými ustanoveními.',
  en: 'From October 2025 entitlement is judged under act 151/2025; proceedings still open follow its transitional provisions.',
};

/**
 * All citations of the rulebook by id (act, section, letter). The list is data: when a law changes, a citation gets
 * an `until` and its successor an entry of its own.
 *
 * @example
 * ```ts
 * citations['108/2006:92:a'].provision; // '§ 92 písm. a)'
 * ```
 */
export const citations = {
  '108/2006': { ...acts['108/2006'] },
  '108/2006:92': { ...acts['108/2006'], provision: '§ 92', note: wording92 },
  '108/2006:92:a': { ...acts['108/2006'], provision: '§ 92 písm. a)', note: wording92 },
  '108/2006:92:b': { ...acts['108/2006'], provision: '§ 92 písm. b)', note: wording92 },
  '108/2006:92:c': { ...acts['108/2006'], provision: '§ 92 písm. c)', note: wording92 },
  '108/2006:92:d': { ...acts['108/2006'], provision: '§ 92 písm. d)', note: wording92 },
  '108/2006:92:e': { ...acts['108/2006'], provision: '§ 92 písm. e)', note: wording92 },
  '108/2006:93-96': { ...acts['108/2006'], provision: '§ 93 až § 96' },
  '108/2006:109': { ...acts['108/2006'], provision: '§ 109' },
  '110/2019': { ...acts['110/2019'] },
  '111/2006': { ...acts['111/2006'], until: '2025-09-30', note: toBenefits },
  '128/2000': { ...acts['128/2000'] },
  '128/2000:2:2': { ...acts['128/2000'], provision: '§ 2 odst. 2' },
  '128/2000:53:a': { ...acts['128/2000'], provision: '§ 53 písm. a)' },
  '151/2025': { ...acts['151/2025'] },
  '2016/679': { ...acts['2016/679'] },
  '312/2002': { ...acts['312/2002'] },
  '332/2013': { ...acts['332/2013'] },
  '359/1999': { ...acts['359/1999'] },
  '359/1999:10:4': { ...acts['359/1999'], provision: '§ 10 odst. 4' },
  '359/1999:53': { ...acts['359/1999'], provision: '§ 53' },
  '141/1961:8:1': { ...acts['141/1961'], provision: '§ 8 odst. 1' },
  '99/1963:128': { ...acts['99/1963'], provision: '§ 128' },
  '372/2011': { ...acts['372/2011'] },
  '389/2011': { ...acts['389/2011'], until: '2025-09-30', note: toBenefits },
  '499/2004': { ...acts['499/2004'] },
  '505/2006': { ...acts['505/2006'] },
  '89/2012': { ...acts['89/2012'] },
} as const satisfies Record<string, Citation>;

/** Id of a citation (označení citace), for example `'108/2006:92:a'`. */
export type CitationId = keyof typeof citations;

/** The ids of all citations. */
export const citationIds = Object.freeze(Object.keys(citations)) as readonly CitationId[];

/**
 * A citation in words, as Czech lawyers write it (slovní podoba citace).
 *
 * @example
 * ```ts
 * sayCitation('359/1999:53'); // '§ 53 zákona č. 359/1999 Sb.'
 * ```
 */
export function sayCitation(id: CitationId): string {
  const { act, provision }: Citation = citations[id];
  return provision === undefined ? `zákon č. ${act} Sb.` : `${provision} zákona č. ${act} Sb.`;
}

/**
 * Whether a citation holds on a day (je účinná).
 *
 * @param day ISO day, `2026-01-31`
 * @example
 * ```ts
 * isInForce('111/2006', '2025-10-01'); // false, act 151/2025 replaced it
 * ```
 */
export function isInForce(id: CitationId, day: string): boolean {
  const { from, until }: Citation = citations[id];
  return from <= day && (until === undefined || day <= until);
}

/**
 * The citations of a rule that hold on a day (účinné citace pravidla), in the order in which the rule names them.
 *
 * @param rule anything that cites: a rule, or `{ cites: ['111/2006'] }`
 * @param day ISO day, `2026-01-31`; another shape is a mistake of the caller and throws a `RangeError`
 * @example
 * ```ts
 * citationsInForce(getRule('CON-7'), '2026-01-31').map((one) => one.act); // ['151/2025', '359/1999', …]
 * ```
 */
export function citationsInForce(rule: { readonly cites?: readonly CitationId[] }, day: string): readonly Citation[] {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RangeError(`a day is written as 2026-01-31, not \`${day}\``);
  return (rule.cites ?? []).filter((id) => isInForce(id, day)).map((id) => citations[id]);
}

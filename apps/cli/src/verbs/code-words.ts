import * as casework from '@koordinace/casework';
import * as consent from '@koordinace/consent';
import * as implementation from '@koordinace/implementation';
import type { CodeList, Lang } from '@koordinace/kernel';
import * as kernel from '@koordinace/kernel';
import * as people from '@koordinace/people';
import * as practice from '@koordinace/practice';

type List = Pick<CodeList<never>, 'codes' | 'say'>;

const isList = (value: unknown): value is List =>
  typeof value === 'object' && value !== null && 'codes' in value && 'say' in value && 'schema' in value;

const keyOf = (codes: readonly string[]): string => codes.join(' ');

/** All code lists of the manual's packages, by their codes: a field knows its codes and not the list they come from. */
const lists = new Map(
  [casework, consent, implementation, kernel, people, practice]
    .flatMap((all): unknown[] => Object.values(all))
    .filter(isList)
    .map((list) => [keyOf(list.codes), list]),
);

/** A code and its words. */
export interface CodeWord {
  readonly code: string;
  readonly word: string;
}

/** Codes with their words in the reader's language; codes of a list that nobody exports are their own words. */
export function codeWords(codes: readonly string[], lang: Lang): readonly CodeWord[] {
  const list = lists.get(keyOf(codes));
  return codes.map((code) => ({ code, word: list?.say(code, lang) ?? code }));
}

import { fill, type Lang, type Params } from '@koordinace/kernel';
import { problemTexts } from './texts/problem-texts.js';

/** What can be wrong with a case that is written down. */
export type ProblemCode = keyof typeof problemTexts;

/** Something wrong with a case, and where (chyba v zápisu). Values that somebody typed are never repeated, names of fields are. */
export interface Problem {
  readonly code: ProblemCode;
  /** The way to the place in the case, `steps.3.with.channel`. */
  readonly where: string;
  /** From 1; 1 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly params: Params;
}

/**
 * A problem as a sentence: what is wrong and what to do, with line and column.
 *
 * @example sayProblem(problem, 'cs', 'marie.yaml');
 * // marie.yaml:12:9 `steps.3.with.chanel`: takový údaj úkon nemá. Možná jde o: channel.
 */
export function sayProblem(problem: Problem, lang: Lang, file = ''): string {
  const { why, way } = problemTexts[problem.code];
  const told = fill(way, lang, problem.params);
  // A suggestion without anything to suggest is left out.
  const advice = /\{\w+\}/.test(told) ? '' : ` ${told}`;
  const place = `${file === '' ? '' : `${file}:`}${problem.line}:${problem.column}`;
  const where = problem.where === '' ? '' : ` \`${problem.where}\`:`;
  return `${place}${where} ${fill(why, lang, problem.params)}.${advice}`;
}

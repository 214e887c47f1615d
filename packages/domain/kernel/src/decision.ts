import type { RuleId } from '@koordinace/rulebook';
import type { Params } from './text.js';

/** A rule does not permit it. `needs` says, as a code, what is missing. */
export interface BecauseRule {
  readonly kind: 'rule';
  readonly rule: RuleId;
  readonly needs: string;
  readonly params?: Params;
}

/** The chart has no such arrow from here; `way` is the shortest chain of facts to where it has one. */
export interface BecausePlace {
  readonly kind: 'place';
  readonly lifecycle: string;
  readonly at: string;
  readonly fact: string;
  /** The rules that keep the arrow away, where the manual says so. */
  readonly rules: readonly RuleId[];
  readonly way?: readonly string[];
}

/** The person may not do it here. `may` lists the roles that may. */
export interface BecauseWho {
  readonly kind: 'who';
  readonly rule: RuleId;
  readonly may: readonly string[];
}

/** What came in is not well formed. `field` is the way to the field, `person.born`. */
export interface BecauseInput {
  readonly kind: 'input';
  readonly field: string;
  readonly problem: InputProblem;
  readonly params?: Params;
  /** The rule that the field keeps, if it keeps one. */
  readonly rule?: RuleId;
}

/** Somebody else changed it meanwhile, more than once. */
export interface BecauseConflict {
  readonly kind: 'conflict';
  readonly stream: string;
  readonly seen: number;
  readonly now: number;
}

/** A question to the rest of the world has no answer, so nothing can be decided (CON-22). */
export interface BecauseUnanswered {
  readonly kind: 'unanswered';
  readonly question: string;
}

/** The person's data were erased: nothing more can be written about them (DOC-6). */
export interface BecauseErased {
  readonly kind: 'erased';
  readonly person: string;
}

/** What can be wrong with input. */
export type InputProblem =
  | 'required'
  | 'unknownField'
  | 'wrongType'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'notACode'
  | 'noSuchDate'
  | 'wrongId'
  | 'unknownId'
  | 'unknownCommand'
  | 'unknownAccount'
  | 'repeatedDifferently'
  | 'tooBig'
  | 'notWellFormed'
  | 'pattern'
  | 'outOfRange';

/** Why something was refused: codes and parameters only, sentences are made by `explain`. */
export type Because =
  | BecauseRule
  | BecausePlace
  | BecauseWho
  | BecauseInput
  | BecauseConflict
  | BecauseUnanswered
  | BecauseErased;

/** A rule of level *warn* that had something to say. */
export interface Warned {
  readonly rule: RuleId;
  readonly needs: string;
  readonly params?: Params;
}

/** A recorded fact, named without its content. */
export interface Recorded {
  readonly type: string;
  readonly stream: string;
  readonly version: number;
}

/** It was done. */
export interface Accepted {
  readonly outcome: 'accepted';
  readonly command: string;
  readonly facts: readonly Recorded[];
  /** The ids of what came into being, by kind: `created.case`. */
  readonly created: Readonly<Record<string, string>>;
  /** Where one act brought several of a kind into being: those after the first, in their order. */
  readonly alsoCreated?: Readonly<Record<string, readonly string[]>>;
  /** Where the instances that were touched stand now, by `lifecycle/id`. */
  readonly state: Readonly<Record<string, string>>;
  readonly warned: readonly Warned[];
}

/** It was not done, and nothing changed. */
export interface Refused {
  readonly outcome: 'refused';
  readonly command: string;
  readonly because: readonly Because[];
}

/** The answer to a command (rozhodnutí). A refusal is a value: it is never thrown. */
export type Decision = Accepted | Refused;

/** The rules that a reason cites. */
export function rulesOfBecause(because: Because): readonly RuleId[] {
  switch (because.kind) {
    case 'rule':
    case 'who':
      return [because.rule];
    case 'place':
      return because.rules;
    case 'input':
      return because.rule === undefined ? [] : [because.rule];
    case 'conflict':
    case 'unanswered':
      return [];
    case 'erased':
      return ['DOC-6'];
    default:
      return because satisfies never;
  }
}

/** The rules that a refusal cites, each once, sorted; of an acceptance those that warned. */
export function rulesOf(decision: Decision): readonly RuleId[] {
  const rules =
    decision.outcome === 'refused' ? decision.because.flatMap(rulesOfBecause) : decision.warned.map(({ rule }) => rule);
  return [...new Set(rules)].sort();
}

/** Is it only the form of the input that stands in the way? */
export const isBadInput = (decision: Decision): boolean =>
  decision.outcome === 'refused' && decision.because.every(({ kind }) => kind === 'input');

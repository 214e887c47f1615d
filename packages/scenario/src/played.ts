import type { Because, Decision, Text } from '@koordinace/kernel';
import type { Raised } from '@koordinace/office';
import type { RuleId } from '@koordinace/rulebook';
import type { Scenario } from './scenario.js';
import type { Step, StepKind } from './step.js';

/** An instance that a step moved. */
export interface Moved {
  readonly lifecycle: string;
  readonly id: string;
  /** Where it stood before; missing where it came into being. */
  readonly from?: string;
  readonly to: string;
}

/** What came of a step, before anybody asks whether it was expected. */
export interface StepResult {
  readonly outcome: 'accepted' | 'refused' | 'error';
  /** The rules that a refusal cites, or under which deadlines were announced; sorted, each once. */
  readonly rules: readonly RuleId[];
  /** The rules that had something to note. */
  readonly warned: readonly RuleId[];
  /** How it differs from what was expected, in sentences without personal data; none where it does not. */
  readonly unexpected: readonly Text[];
  readonly decision?: Decision;
  readonly moved?: readonly Moved[];
  /** For `can`: the reasons of every command that may not be done. */
  readonly possible?: Readonly<
    Record<string, { readonly now: 'yes' | 'if' | 'no'; readonly because: readonly Because[] }>
  >;
  /** For `lists`: how many rows there were. */
  readonly rows?: number;
  readonly raised?: readonly Raised[];
  /** For `reads`: whether the reader was told that something was left out. */
  readonly partial?: boolean;
}

/** A step as it was played (odehraný krok). */
export interface PlayedStep extends StepResult {
  /** From 1. */
  readonly n: number;
  readonly kind: StepKind;
  readonly step: Step;
  /** The command, or the kind of step where nothing is done. */
  readonly command: string;
  /** Who; `system` where the office itself. */
  readonly as: string;
  /** When, as an instant. */
  readonly at: string;
  readonly asExpected: boolean;
}

/** A case as it was played (odehraný případ). */
export interface Played {
  readonly file: string;
  readonly scenario: Scenario;
  readonly steps: readonly PlayedStep[];
  readonly passed: number;
  readonly failed: number;
  /** What the names of the case stand for. */
  readonly names: Readonly<Record<string, string>>;
}

/** What `play --json` prints of a case. */
export interface PlayResult {
  readonly file: string;
  readonly steps: readonly Pick<PlayedStep, 'n' | 'command' | 'as' | 'outcome' | 'rules' | 'warned' | 'asExpected'>[];
  readonly passed: number;
  readonly failed: number;
}

/** A played case in codes only: the same case gives the same result, on every store. */
export const resultOf = ({ file, steps, passed, failed }: Played): PlayResult => ({
  file,
  steps: steps.map(({ n, command, as, outcome, rules, warned, asExpected }) => ({
    n,
    command,
    as,
    outcome,
    rules,
    warned,
    asExpected,
  })),
  passed,
  failed,
});

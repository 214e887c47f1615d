import { type FileState, idOfStream, instancesOf } from '@koordinace/kernel';
import { IntroducedMethod } from './lists/introduced-method.js';
import type { SeenAnswer } from './lists/seen-answer.js';

/** What decisions know of a plan: codes, days and accounts; what was written stays in the record. */
export interface ImplementationData {
  readonly mainGoal: boolean;
  readonly measure: boolean;
  /** A target group or target problem needs both: which of the two it is, and its words (IMP-1). */
  readonly targetKind: boolean;
  readonly target: boolean;
  readonly startsOn?: string;
  readonly evaluationOn?: string;
  readonly startedOn?: string;
  /** How many times the main goal changed after the start (IMP-7). */
  readonly mainGoalChanges: number;
  readonly methods: readonly IntroducedMethod[];
  /** After how many ended steps an interim evaluation is due. */
  readonly interval: number;
  readonly carrier?: string;
  /** How many interim evaluations there were, and how many steps had ended at the last one. */
  readonly evaluations: number;
  readonly evaluated: number;
  /** What is known for the five pieces of advice (IMP-12). */
  readonly planned: number;
  readonly held: number;
  readonly informed: number;
  readonly actors: SeenAnswer;
  readonly formalised: SeenAnswer;
  /** Deadlines that were announced. */
  readonly raised: readonly string[];
}

/** After every two steps, as the form of annex 2 has it. */
export const defaultInterval = 2;

/** A plan before it is begun. */
export const blankImplementation: ImplementationData = {
  mainGoal: false,
  measure: false,
  targetKind: false,
  target: false,
  mainGoalChanges: 0,
  // The approach is introduced as a whole where nobody says otherwise.
  methods: IntroducedMethod.codes,
  interval: defaultInterval,
  evaluations: 0,
  evaluated: 0,
  planned: 0,
  held: 0,
  informed: 0,
  actors: 'notKnown',
  formalised: 'notKnown',
  raised: [],
};

/** The plan in its file. */
export const findImplementation = (file: FileState) => instancesOf<ImplementationData>(file, 'implementation')[0];

/** The id of the plan whose file it is. */
export const planOf = (file: FileState): string => idOfStream(file.stream);

/** Does the introduction go on? */
export const isRunning = (file: FileState): boolean => findImplementation(file)?.at.startsWith('running.') === true;

import { type FileState, type InstanceState, instancesOf } from '@koordinace/kernel';
import type { IntroductionPhase } from './lists/introduction-phase.js';

/** What decisions know of a step: codes, days and accounts; what was written stays in the record. */
export interface StepData {
  readonly phase?: IntroductionPhase;
  readonly activity: boolean;
  readonly verification: boolean;
  readonly responsible: readonly string[];
  /** How many organisations are responsible beside accounts. */
  readonly organisations: number;
  readonly due?: string;
  readonly goal?: string;
  /** The activity of the template from which it comes (IMP-4). */
  readonly template?: string;
  /** The risk whose measure it is (RSK-2). */
  readonly measureOf?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
  /** Which ended step of the plan it is. */
  readonly nth?: number;
}

/** A step before it is planned. */
export const blankStep: StepData = { activity: false, verification: false, responsible: [], organisations: 0 };

type Step = InstanceState<StepData>;

/** All steps of a plan, measures that wait for their risk among them. */
export const stepsOf = (file: FileState): readonly Step[] => instancesOf<StepData>(file, 'step');

/** Is there something to do about it? A measure that waits for its risk is no work yet. */
export const isOpenStep = ({ at }: Step): boolean => at === 'planned' || at === 'running';

/** Did it end, well or badly? What was dropped is nothing to evaluate. */
export const hasEnded = ({ at }: Step): boolean => at === 'verified' || at === 'notReached';

/** The parts that a step cannot be started without, in the order of the form (IMP-1). */
export const stepParts = ['activity', 'verification', 'responsible', 'deadline'] as const;
export type StepPart = (typeof stepParts)[number];

/** What a step lacks of them. */
export function missingStepParts(data: StepData): readonly StepPart[] {
  const has: Readonly<Record<StepPart, boolean>> = {
    activity: data.activity,
    verification: data.verification,
    responsible: data.responsible.length + data.organisations > 0,
    deadline: data.due !== undefined,
  };
  return stepParts.filter((part) => !has[part]);
}

import { type Scenario, type Step, say } from '@koordinace/scenario';
import type { ShippedCase } from '../trace/cases.ts';

type DoStep = Extract<Step, { readonly do: string }>;

/** A step of a shipped case in which a command is accepted: it is played in the tests, so it works. */
export interface Example {
  readonly step: DoStep;
  readonly file: string;
  /** From 1. */
  readonly n: number;
  /** What the case is called. */
  readonly title: string;
}

const isAccepted = ({ expect }: DoStep): boolean => typeof expect === 'string' || 'accepted' in expect;

const doneIn = ({ file, scenario }: ShippedCase): readonly Example[] => {
  const title = titleOf(scenario);
  return scenario.steps.flatMap((step, at) =>
    'do' in step && isAccepted(step) ? [{ step, file, n: at + 1, title }] : [],
  );
};

const titleOf = ({ title }: Scenario): string => say(title, 'en');

/** The first example of each command. */
export function examplesIn(cases: readonly ShippedCase[]): ReadonlyMap<string, Example> {
  const examples = new Map<string, Example>();
  for (const example of cases.flatMap(doneIn)) {
    if (!examples.has(example.step.do)) examples.set(example.step.do, example);
  }
  return examples;
}

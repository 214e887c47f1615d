import { relative } from 'node:path';
import type { Module } from '@koordinace/kernel';
import { type Played, play, readScenario, rulesNamed, type Scenario, shippedCases } from '@koordinace/scenario';
import { memoryStore } from '@koordinace/store-memory';
import { openOffice } from 'koordinace';
import { ruleIdsIn } from './rule-ids.ts';

/** A shipped case, read. */
export interface ShippedCase {
  readonly file: string;
  readonly scenario: Scenario;
}

/** A step that names rules in what it expects. */
export interface NamingStep {
  readonly file: string;
  /** The step's number; 0 stands for the title. */
  readonly n: number;
  readonly rules: readonly string[];
}

/** All shipped cases. One that cannot be read is an error: nothing could be proved with it. */
export function readCases(): readonly ShippedCase[] {
  return shippedCases().map((path) => {
    const file = relative(process.cwd(), path);
    const { scenario, problems } = readScenario(path);
    if (scenario === undefined) throw new Error(`${file} cannot be read: ${JSON.stringify(problems)}`);
    return { file, scenario };
  });
}

/** Where the cases name rules: in what a step expects, and in a case's title. */
export function namingSteps(cases: readonly ShippedCase[]): readonly NamingStep[] {
  return cases.flatMap(({ file, scenario }) => {
    const title = { file, n: 0, rules: ruleIdsIn(JSON.stringify(scenario.title)) };
    const steps = scenario.steps.map((step, at) => ({ file, n: at + 1, rules: rulesNamed(step) }));
    return [title, ...steps].filter(({ rules }) => rules.length > 0);
  });
}

/** Plays a case against an office with these modules. */
export const playWith = ({ file, scenario }: ShippedCase, modules: readonly Module[]): Promise<Played> =>
  play(scenario, { file, open: (opening) => openOffice({ store: memoryStore(), modules, ...opening }) });

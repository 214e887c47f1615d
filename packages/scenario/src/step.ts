import { z } from 'zod';
import {
  ActExpectation,
  CanExpectation,
  ExpectedDeadline,
  ListExpectation,
  ReadExpectation,
  Rule,
} from './expectation.js';
import { Words } from './words.js';

/** An account of the office, `novotna`; a client's or guardian's is the person's id, so it may be a name: `$marie`. */
const Account = z
  .string()
  .regex(/^(?:[a-z0-9][a-z0-9.-]*|\$[a-z][a-zA-Z0-9-]*)$/)
  .max(64)
  .describe('Who does it: an account of the office, or `$name` of a client or guardian');

/** A name that the case gives to an id, `marie`; used later as `$marie`. */
export const Name = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
  .max(40);

/** The names that a step gives to what comes into being of a kind, in their order. */
export const namesIn = (named: string | readonly string[]): readonly string[] =>
  typeof named === 'string' ? [named] : named;

const File = z.string().max(64).describe('A file: `$name` of an id that came into being before, or `office`');

const common = {
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/)
    .optional()
    .describe('When, in Prague time: `2026-03-02 09:00`, or the day alone for eight in the morning'),
  after: z
    .string()
    .regex(/^\d{1,4}[mhdw]$/)
    .optional()
    .describe('How long after the step before: 30m, 2h, 3d, 1w. Without `at` and `after` it is a minute'),
  tell: Words.optional().describe('A sentence for the story'),
};

/** Somebody does something (úkon). */
export const DoStep = z
  .strictObject({
    ...common,
    as: Account,
    do: z.string().max(60).describe('The command'),
    with: z.record(z.string(), z.unknown()).default({}).describe('Its data'),
    expect: ActExpectation.default('accepted').describe('How it ends; accepted if not said'),
    creates: z
      .record(
        z.string().max(40).describe('A kind: case, person, plan, …'),
        z.union([Name, z.array(Name).min(1).max(50)]),
      )
      .optional()
      .describe('Names for the ids of what comes into being; a list where one act brings several'),
  })
  .describe('Somebody does something');
export type DoStep = z.infer<typeof DoStep>;

/** Somebody reads a file (nahlédnutí). */
export const ReadsStep = z
  .strictObject({
    ...common,
    as: Account,
    reads: File,
    purpose: z.string().max(64).optional().describe('What for: a code of the list of purposes'),
    reason: z.string().max(500).optional().describe('Why, in words; it goes into the log'),
    expect: ReadExpectation.default({}).describe('What is open and what is not'),
  })
  .describe('Somebody reads a file');
export type ReadsStep = z.infer<typeof ReadsStep>;

/** Somebody asks what may be done (co lze nyní udělat). */
export const CanStep = z
  .strictObject({
    ...common,
    as: Account,
    can: File,
    expect: CanExpectation.describe('Commands and whether they may be done now; others are not looked at'),
  })
  .describe('Somebody asks what may be done now');
export type CanStep = z.infer<typeof CanStep>;

/** Somebody looks at a list (přehled). */
export const ListsStep = z
  .strictObject({
    ...common,
    as: Account,
    lists: z.string().max(60).describe('The view, for example `cases`'),
    to: z.string().max(40).optional().describe('Only rows up to this order, for example a day'),
    expect: ListExpectation,
  })
  .describe('Somebody looks at a list');
export type ListsStep = z.infer<typeof ListsStep>;

/** Where a file stands (stav). */
export const StateStep = z
  .strictObject({
    ...common,
    state: File,
    expect: z
      .record(z.string().max(64), z.string().max(200))
      .describe('By lifecycle (`case`, `plan`) or `$name`: the place, `work.individual.goals`, or several joined by |'),
  })
  .describe('Where a file stands');
export type StateStep = z.infer<typeof StateStep>;

/** The office announces deadlines that have passed (upozornění na lhůty). */
export const SweepStep = z
  .strictObject({
    ...common,
    sweep: z.literal('deadlines'),
    about: z
      .array(Rule)
      .min(1)
      .max(20)
      .optional()
      .describe('Only deadlines of these rules are compared with what is expected; all, if not said'),
    expect: z.array(ExpectedDeadline).max(100).default([]).describe('Exactly what is announced, in any order'),
  })
  .describe('The office announces the deadlines that have passed');
export type SweepStep = z.infer<typeof SweepStep>;

/** The kind of a step (druh kroku), told by the key that no other kind has. */
export type StepKind = 'do' | 'reads' | 'can' | 'lists' | 'state' | 'sweep';

/** The schema of each kind of step. */
export const stepKinds = {
  do: DoStep,
  reads: ReadsStep,
  can: CanStep,
  lists: ListsStep,
  state: StateStep,
  sweep: SweepStep,
} as const satisfies Record<StepKind, z.ZodType>;

/** A step of a case (krok). */
export const Step = z.union([DoStep, ReadsStep, CanStep, ListsStep, StateStep, SweepStep]);
export type Step = z.infer<typeof Step>;

const kinds = Object.keys(stepKinds) as readonly StepKind[];

/** The kind of a step, told by its keys; `undefined` where none or several fit. */
export function findKind(step: object): StepKind | undefined {
  const found = kinds.filter((kind) => Object.hasOwn(step, kind));
  return found.length === 1 ? found[0] : undefined;
}

import type { RuleId } from '@koordinace/rulebook';
import { z } from 'zod';
import type { AnyFactType, Proposed } from './fact.js';
import type { FileState } from './file.js';
import type { Answers, Ask, Asks } from './question.js';

/** What a command may use when it says which facts it proposes. No clock, no chance: the door gives them. */
export interface Act<W extends Asks = Asks> {
  readonly at: string;
  readonly by: string;
  /** The file that the command is about; blank when it begins one. */
  readonly file: FileState;
  readonly world: Answers<W>;
  /** A new id of the kind; the decision tells it as `created.<kind>`. */
  newId(kind: string): string;
  /** The keyed token of a text, by which it can be found and not read. */
  token(text: string): string;
}

/** What is there when a command says what it wants to know. */
export interface Asking {
  readonly at: string;
  readonly by: string;
  readonly file: FileState;
  token(text: string): string;
}

/** A command as it comes in. */
export interface Given {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The rule that a refusal of the person cites where the command names no other. */
export const defaultWhoRule: RuleId = 'CON-11';

/** A command (příkaz): what a person may ask the office to do. One file holds it whole. */
export interface Command {
  readonly type: string;
  readonly fields: z.ZodRawShape;
  readonly schema: z.ZodObject;
  /** The field that names the file which the command is about; none when it begins a file or concerns the office. */
  readonly on?: string;
  /** Fields that name something in the file that the command is about, beside those called like a lifecycle. */
  readonly within?: readonly string[];
  /** Roles that may do it. `anyone` stands for every account of the office. */
  readonly who: readonly string[];
  /** The rule that a refusal of the person cites; CON-11 unless said otherwise. */
  readonly whoRule: RuleId;
  /** The facts on which it turns whether the command is possible; what follows from them need not be listed. */
  readonly facts: readonly AnyFactType[];
  world?(given: object, asking: Asking): Asks;
  proposes(given: object, act: Act): readonly Proposed[];
}

/**
 * Declares a command, named in the imperative.
 *
 * @example
 * export const RecordContact = command('RecordContact', {
 *   fields: { case: CaseId, form: ContactForm.schema },
 *   on: 'case',
 *   who: ['caseManager'],
 *   facts: [ContactRecorded],
 *   proposes: (given) => [ContactRecorded(given)],
 * });
 */
export function command<const T extends string, S extends z.ZodRawShape, W extends Asks = Record<never, Ask>>(
  type: T,
  definition: {
    readonly fields: S;
    readonly on?: keyof S & string;
    readonly within?: readonly (keyof S & string)[];
    readonly who: readonly string[];
    readonly whoRule?: RuleId;
    readonly facts: readonly AnyFactType[];
    world?(given: z.output<z.ZodObject<S>>, asking: Asking): W;
    proposes(given: z.output<z.ZodObject<S>>, act: Act<W>): readonly Proposed[];
  },
): Command {
  const { fields, whoRule = defaultWhoRule, ...rest } = definition;
  return {
    type,
    fields,
    schema: z.strictObject(fields) as unknown as z.ZodObject,
    whoRule,
    ...rest,
  } as unknown as Command;
}

const shapeKeepers = z.registry<{ readonly rule: RuleId }>();

/**
 * Says that a field keeps a rule by its shape: leaving it out is refused under that rule.
 *
 * @example channel: keeps('INT-2', IntakeChannel.schema)
 */
export function keeps<S extends z.ZodType>(rule: RuleId, schema: S): S {
  const kept = schema.clone() as S;
  shapeKeepers.add(kept, { rule });
  return kept;
}

/** The rule that a field keeps by its shape. */
export const ruleKeptBy = (schema: unknown): RuleId | undefined =>
  schema instanceof z.ZodType ? shapeKeepers.get(schema)?.rule : undefined;

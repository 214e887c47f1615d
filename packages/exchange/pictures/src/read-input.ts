import { type BecauseInput, explainBecause, type Lang } from '@koordinace/kernel';
import { z } from 'zod';
import type { PictureOptions } from './picture.js';

type Problem = Pick<BecauseInput, 'problem' | 'params'>;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[step];
  return value;
}

function problemOf(issue: z.core.$ZodIssue, input: unknown): Problem {
  const missing = valueAt(input, issue.path) === undefined;
  switch (issue.code) {
    case 'invalid_type':
      return missing ? { problem: 'required' } : { problem: 'wrongType', params: { expected: issue.expected } };
    case 'invalid_value':
      return missing ? { problem: 'required' } : { problem: 'notACode', params: { codes: issue.values.map(String) } };
    case 'too_big':
      return issue.origin === 'array'
        ? { problem: 'tooMany', params: { max: Number(issue.maximum) } }
        : issue.origin === 'string'
          ? { problem: 'tooLong', params: { max: Number(issue.maximum) } }
          : { problem: 'outOfRange' };
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { problem: 'tooShort' }
        : { problem: 'outOfRange' };
    case 'invalid_format':
      return issue.format === 'date' ? { problem: 'noSuchDate' } : { problem: 'pattern' };
    case 'invalid_key':
    case 'unrecognized_keys':
      return { problem: 'unknownField' };
    default:
      return { problem: 'wrongType', params: { expected: issue.code } };
  }
}

/** `steps.2.deadlines.0`; a key that was entered where any may stand is not repeated. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' || /^[a-zA-Z]{1,40}$/.test(String(step)) ? String(step) : '*'))
    .join('.');

type Read<T> =
  | { readonly outcome: 'read'; readonly value: T }
  | { readonly outcome: 'refused'; readonly because: readonly BecauseInput[] };

const Options = z.object({
  lang: z.enum(['cs', 'en']),
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/)
    .optional(),
});

/** What was handed in, or every place in it that nothing can be drawn from. */
export function readInput<T>(schema: z.ZodType<T>, input: unknown, options: PictureOptions): Read<T> {
  const [read, chosen] = [schema.safeParse(input), Options.safeParse(options)];
  const because = [
    ...(read.error?.issues ?? []).map((issue) => ({ issue, from: input })),
    ...(chosen.error?.issues ?? []).map((issue) => ({ issue, from: options })),
  ].map(({ issue, from }): BecauseInput => ({ kind: 'input', field: fieldOf(issue.path), ...problemOf(issue, from) }));
  return read.success && because.length === 0 ? { outcome: 'read', value: read.data } : { outcome: 'refused', because };
}

const noTexts = { commands: {}, facts: {}, places: {}, needs: {}, roles: {}, deadlines: {} };

/**
 * Why nothing was drawn, a sentence for each reason.
 *
 * @example
 * explainNotDrawn([{ kind: 'input', field: 'steps.0.deadlines.0', problem: 'noSuchDate' }], 'cs');
 */
export const explainNotDrawn = (because: readonly BecauseInput[], lang: Lang): string[] =>
  because.map((each) => explainBecause(each, lang, noTexts).trim());

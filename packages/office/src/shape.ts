import type { BecauseInput, Command } from '@koordinace/kernel';
import { ruleKeptBy } from '@koordinace/kernel';
import { distance } from 'fastest-levenshtein';
import { z } from 'zod';

/** The names most like a misspelt one, nearest first. */
export function nearest(name: string, known: Iterable<string>): readonly string[] {
  const like = [...known].map((one) => ({ one, far: distance(name.toLowerCase(), one.toLowerCase()) }));
  return like
    .filter(({ one, far }) => far <= Math.max(2, Math.floor(one.length / 3)))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ one }) => one);
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | undefined)?.[step], input);
}

type Issue = z.core.$ZodIssue;

function problemOf(issue: Issue, input: unknown): Pick<BecauseInput, 'problem' | 'params'> {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(input, issue.path) === undefined
        ? { problem: 'required' }
        : { problem: 'wrongType', params: { expected: issue.expected } };
    case 'invalid_value':
      return valueAt(input, issue.path) === undefined
        ? { problem: 'required' }
        : { problem: 'notACode', params: { codes: issue.values.map(String) } };
    case 'too_big':
      if (issue.origin === 'string') return { problem: 'tooLong', params: { max: Number(issue.maximum) } };
      return issue.origin === 'array'
        ? { problem: 'tooMany', params: { max: Number(issue.maximum) } }
        : { problem: 'outOfRange' };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { problem: 'tooShort' }
        : { problem: 'outOfRange' };
    case 'invalid_format': {
      if (issue.format === 'date' || issue.format === 'datetime') return { problem: 'noSuchDate' };
      const kind = /^\/\^([a-z]+)-/.exec(String('pattern' in issue ? issue.pattern : ''))?.[1];
      return kind === undefined ? { problem: 'pattern' } : { problem: 'wrongId', params: { expected: kind } };
    }
    default:
      return { problem: 'wrongType', params: { expected: issue.code } };
  }
}

/** More reasons than these help nobody. */
const mostReasons = 50;
// Whatever else was typed where a name belongs may be personal, and is not repeated.
const plainName = /^\w{1,40}$/;

/** The way to a field by the names that the schema gives; keys that were entered are not repeated. */
function sayPath(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let node: unknown = schema;
  const said = path.map((step) => {
    while (node instanceof z.ZodOptional || node instanceof z.ZodNullable || node instanceof z.ZodDefault)
      node = node.unwrap();
    if (node instanceof z.ZodObject && typeof step === 'string' && step in node.shape) {
      node = node.shape[step];
      return step;
    }
    node = node instanceof z.ZodArray ? node.element : undefined;
    return typeof step === 'number' ? String(step) : '*';
  });
  return said.join('.');
}

// Line breaks and tabs belong to texts. Other control characters could change what a colleague's screen shows.
const control = /[\p{Cc}--[\n\r\t]]/v;

/** The first place where a text holds a control character; `undefined` if none does. */
function controlAt(value: unknown, path: readonly PropertyKey[] = []): readonly PropertyKey[] | undefined {
  if (typeof value === 'string') return control.test(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const found = controlAt(inner, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What is wrong with texts that have the right form: characters that do not belong into any. */
export function textProblems(command: Command, given: object): readonly BecauseInput[] {
  const found = controlAt(given);
  return found === undefined
    ? []
    : [{ kind: 'input', field: sayPath(command.schema, found), problem: 'notWellFormed' }];
}

/** Says of each thing that is wrong with the input which field it is and what to do; values are never repeated. */
export function inputProblems(command: Command, input: object, error: z.ZodError): readonly BecauseInput[] {
  return error.issues.slice(0, mostReasons).flatMap((issue): BecauseInput[] => {
    const field = sayPath(command.schema, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, mostReasons).map((key) => {
        const near = nearest(key, Object.keys(command.fields));
        return {
          kind: 'input',
          field: [field, plainName.test(key) ? key : '*'].filter((part) => part !== '').join('.'),
          problem: 'unknownField',
          ...(near.length > 0 && { params: { near } }),
        };
      });
    }
    const rule = ruleKeptBy(command.fields[String(issue.path[0])]);
    return [{ kind: 'input', field, ...problemOf(issue, input), ...(rule !== undefined && { rule }) }];
  });
}

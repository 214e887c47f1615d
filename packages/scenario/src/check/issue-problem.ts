import type { Params } from '@koordinace/kernel';
import { nearest } from '@koordinace/office';
import { ruleIds } from '@koordinace/rulebook';
import type { z } from 'zod';
import type { Problem, ProblemCode } from '../problem.js';
import type { YamlSource } from './yaml-source.js';

type Issue = z.core.$ZodIssue;

const near = (name: string, known: readonly string[]): Params => {
  const found = nearest(name, known);
  return found.length === 0 ? {} : { near: found };
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | undefined | null)?.[step], value);
}

/** Of the shapes that a value could have had, the one to which it came nearest. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]) =>
    Math.max(0, ...issues.map(({ path, code }) => path.length + (code === 'unrecognized_keys' ? 1 : 0)));
  return [...branches].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

const sameCodes = (values: readonly unknown[]) => values.length === ruleIds.length && values[0] === ruleIds[0];

function told(issue: Issue, value: unknown): readonly [ProblemCode, Params?] {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? ['required'] : ['wrongType', { expected: issue.expected }];
    case 'invalid_value': {
      if (value === undefined) return ['required'];
      const codes = issue.values.map(String);
      return sameCodes(codes) ? ['unknownRule', near(String(value), codes)] : ['notACode', { codes }];
    }
    case 'too_big':
      return ['tooLong', { max: Number(issue.maximum) }];
    case 'too_small':
      return ['tooShort'];
    case 'invalid_format': {
      if (issue.format === 'date' || issue.format === 'datetime') return ['noSuchDate'];
      const kind = /^\/\^([a-z]+)-/.exec(String('pattern' in issue ? issue.pattern : ''))?.[1];
      return kind === undefined ? ['pattern'] : ['wrongId', { shape: `{ ${kind}: … }` }];
    }
    default:
      return value === undefined ? ['required'] : ['wrongType', { expected: '…' }];
  }
}

/** What a schema found wrong, as problems with their places. `known` are the names that could have been meant. */
export function problemsOf(
  source: YamlSource,
  issues: readonly Issue[],
  at: readonly PropertyKey[],
  known: (path: readonly PropertyKey[]) => readonly string[],
): readonly Problem[] {
  return issues.flatMap((issue): readonly Problem[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => source.problemAtKey([...path, key], 'unknownKey', near(key, known(issue.path))));
    }
    const value = valueAt(source.value, path);
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      if (value === undefined) return [source.problemAt(path, 'required')];
      return problemsOf(source, nearestBranch(issue.errors), path, known);
    }
    return [source.problemAt(path, ...told(issue, value))];
  });
}

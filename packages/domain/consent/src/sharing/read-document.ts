import type { Params } from '@koordinace/kernel';
import type { z } from 'zod';
import { SharingDocument } from './document.js';
import { contradictionsIn } from './document-contradictions.js';
import { knownKeys, nearestKey } from './document-keys.js';
import type { DocumentProblem, DocumentProblemCode } from './document-problem.js';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((node, step) => (node as Record<PropertyKey, unknown> | null | undefined)?.[step], value);

function told(issue: z.core.$ZodIssue, value: unknown): readonly [DocumentProblemCode, Params?] {
  if (issue.code === 'custom') return [(issue.params?.['problem'] as DocumentProblemCode | undefined) ?? 'wrongType'];
  if (value === undefined) return ['required'];
  if (issue.code === 'invalid_value') return ['notACode', { codes: issue.values.map(String) }];
  if (issue.code === 'invalid_union')
    return ['notACode', { codes: ['given', 'refused', 'withdrawn', 'takenBack', 'invalidated', 'narrowed'] }];
  if (issue.code === 'too_small') return ['tooShort'];
  if (issue.code === 'too_big') return ['tooLong'];
  return [issue.code === 'invalid_format' ? 'noSuchDate' : 'wrongType'];
}

/** Reads a document of sharing (dokument ke sdílení): it, or everything that is wrong with it and where. Never throws. */
export function readSharingDocument(
  value: unknown,
): { readonly document: SharingDocument } | { readonly problems: readonly DocumentProblem[] } {
  const read = SharingDocument.safeParse(value);
  if (read.success) {
    const problems = contradictionsIn(read.data).map((one) => ({ ...one, params: {} }));
    return problems.length === 0 ? { document: read.data } : { problems };
  }
  const problems = read.error.issues.flatMap((issue): DocumentProblem[] => {
    const path = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') {
      const [problem, params = {}] = told(issue, valueAt(value, issue.path));
      return [{ path, problem, params }];
    }
    return issue.keys.map((key) => {
      const near = nearestKey(key, knownKeys(SharingDocument, issue.path));
      return { path, problem: 'unknownKey', params: { key, ...(near !== undefined && { near }) } };
    });
  });
  return { problems };
}

import type { z } from 'zod';
import { FhirConsent } from './fhir-consent.js';
import type { Problems } from './problems.js';

const pathOf = (keys: readonly PropertyKey[]): string =>
  keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? String(key) : `${path}.${String(key)}`),
    '',
  );

function addIssue(issue: z.core.$ZodIssue, problems: Problems): void {
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) problems.add(pathOf([...issue.path, key]), 'notRepresentable');
  } else if (issue.code === 'too_big') {
    problems.add(pathOf(issue.path), 'tooMany');
  } else if (issue.code === 'invalid_value') {
    problems.add(pathOf(issue.path), 'unknownCode');
  } else {
    problems.add(pathOf(issue.path), 'malformed');
  }
}

/** The resource as far as we know its elements; every other one is a problem by its name. */
export function closedShape(resource: unknown, problems: Problems): FhirConsent | undefined {
  const parsed = FhirConsent.safeParse(resource);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) addIssue(issue, problems);
  return undefined;
}

/** What a command does not take, told by the element that it came from. */
export function addFieldIssues(
  issues: readonly z.core.$ZodIssue[],
  elements: Readonly<Record<string, string>>,
  problems: Problems,
): void {
  for (const { path, code } of issues) {
    const [field = '', ...rest] = path;
    const element = elements[String(field)] ?? String(field);
    const place = typeof rest[0] === 'number' ? `${element}[${rest[0]}]` : element;
    problems.add(place, code === 'too_big' ? 'tooMany' : code === 'invalid_value' ? 'unknownCode' : 'malformed');
  }
}

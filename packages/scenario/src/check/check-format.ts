import { z } from 'zod';
import type { Problem } from '../problem.js';
import { Scenario } from '../scenario.js';
import { findKind, stepKinds } from '../step.js';
import { problemsOf } from './issue-problem.js';
import { knownKeys } from './known-keys.js';
import type { YamlSource } from './yaml-source.js';

/** The case around its steps. They are looked at one by one, so that what is said fits the kind of step. */
const Frame = Scenario.extend({ steps: z.array(z.looseObject({})).min(1).max(2000) });

/** The case as data, or where it does not keep the format. */
export function checkFormat(source: YamlSource): Scenario | { readonly problems: readonly Problem[] } {
  const frame = Frame.safeParse(source.value);
  if (!frame.success) return { problems: problemsOf(source, frame.error.issues, [], (path) => knownKeys(Frame, path)) };
  const problems = frame.data.steps.flatMap((step, at): readonly Problem[] => {
    const kind = findKind(step);
    if (kind === undefined) return [source.problemAt(['steps', at], 'noStepKind')];
    const schema = stepKinds[kind];
    const parsed = schema.safeParse(step);
    return parsed.success
      ? []
      : problemsOf(source, parsed.error.issues, ['steps', at], (path) => knownKeys(schema, path));
  });
  if (problems.length > 0) return { problems };
  return { ...frame.data, steps: frame.data.steps.map((step) => stepKinds[findKind(step) ?? 'do'].parse(step)) };
}

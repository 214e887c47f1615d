import { problemsOf } from '../check/issue-problem.js';
import { knownKeys } from '../check/known-keys.js';
import { readYaml } from '../check/yaml-source.js';
import type { Problem } from '../problem.js';
import { Pilot } from './pilot.js';

/** A pilot ready to be played, or what is wrong with how it is written. */
export type ParsedPilot =
  | { readonly pilot: Pilot; readonly problems?: never }
  | { readonly problems: readonly Problem[]; readonly pilot?: never };

/** Reads a pilot from YAML. The cases of its offices are checked when they are made (`officeCase`). */
export function parsePilot(text: string): ParsedPilot {
  const source = readYaml(text);
  if ('problems' in source) return source;
  const parsed = Pilot.safeParse(source.value);
  if (parsed.success) return { pilot: parsed.data };
  return { problems: problemsOf(source, parsed.error.issues, [], (path) => knownKeys(Pilot, path)) };
}

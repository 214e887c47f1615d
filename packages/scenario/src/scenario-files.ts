import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Module } from '@koordinace/kernel';
import { maxBytes } from './check/yaml-source.js';
import { type Parsed, parseScenario } from './parse-scenario.js';
import type { Problem, ProblemCode } from './problem.js';

const problem = (code: ProblemCode, params: Problem['params'] = {}): Parsed => ({
  problems: [{ code, where: '', line: 1, column: 1, params }],
});

function codeOf(error: unknown): ProblemCode {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'noSuchFile';
  return code === 'EISDIR' ? 'isFolder' : 'unreadable';
}

/**
 * Reads a case from a file. A file that is missing, too big or badly written is a list of problems.
 *
 * @example const { scenario, problems } = readScenario('marie.yaml');
 */
export function readScenario(path: string, modules?: readonly Module[]): Parsed {
  let text: string;
  try {
    // Asked before reading, so that a huge file does not have to fit into memory first.
    if (statSync(path).size > maxBytes) return problem('tooBig', { max: maxBytes });
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return problem(codeOf(error));
  }
  return parseScenario(text, modules);
}

// From `src` and from `dist` alike.
const folder = fileURLToPath(new URL('../cases/', import.meta.url));

/** The cases that come with the package (přiložené případy): annex 4, other stories, small ones for single rules. */
export const shippedCases = (): readonly string[] =>
  globSync('**/*.yaml', { cwd: folder })
    .toSorted()
    .map((name) => join(folder, name));

/** The case of annex 4 (kazuistika): from a doctor's referral to the closing of the case. */
export const annex4 = (): string => join(folder, 'annex-4.yaml');

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generated pages: where they lie, what they are drawn from, and the script that makes them. */
export interface Pages {
  readonly folder: string;
  /** What the pages are and what they have to agree with: `charts differ from the machines`. */
  readonly differ: string;
  readonly script: string;
  /** By file name. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Writes the pages anew; with `--check` says instead which of those that are committed are stale or left over. */
export function writeOrCompare({ folder, differ, script, pages }: Pages): void {
  mkdirSync(folder, { recursive: true });
  const there = readdirSync(folder).filter((file) => file.endsWith('.md'));
  if (!process.argv.includes('--check')) {
    for (const file of there) rmSync(join(folder, file));
    for (const [file, text] of pages) writeFileSync(join(folder, file), text);
    return;
  }
  const stale = [...pages]
    .filter(([file, text]) => !there.includes(file) || readFileSync(join(folder, file), 'utf8') !== text)
    .map(([file]) => file);
  const left = there.filter((file) => !pages.has(file));
  if (stale.length + left.length === 0) return;
  console.error(`${differ}: ${[...stale, ...left].join(', ')}; run \`npm run ${script}\` and look at the difference`);
  process.exitCode = 1;
}

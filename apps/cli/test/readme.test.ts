import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shippedCases } from '@koordinace/scenario';
import { expect, it } from 'vitest';
import { terminal } from './terminal.js';

const readme = readFileSync(fileURLToPath(new URL('../README.md', import.meta.url)), 'utf8');
const env = { KOORDINACE_STORE: 'day.sqlite', KOORDINACE_AS: 'novotna' };

/** The words of a line as a shell splits them, without its comment and where its output goes. */
const wordsOf = (line: string): readonly string[] =>
  [
    ...line
      .replace(/\s+#.*$/, '')
      .replace(/ > \S+$/, '')
      .matchAll(/"([^"]*)"|(\S+)/g),
  ].map(([, quoted, bare = '']) => quoted ?? bare);

/** Files of the repository by their place on this machine. */
const placed = (word: string): string =>
  word.startsWith('packages/') ? (shippedCases().find((path) => path.endsWith(word)) ?? word) : word;

it('has a day whose every line works', { timeout: 60_000 }, async () => {
  const day = /## A day\n\n```sh\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const lines = day.split('\n').filter((line) => line.startsWith('koordinace '));
  expect(lines.length).toBeGreaterThan(12);
  const { run } = terminal();
  for (const line of lines) {
    const { exit, err } = await run(wordsOf(line).slice(1).map(placed), '', env);
    expect({ line, exit, err }).toEqual({ line, exit: 0, err: '' });
  }
});

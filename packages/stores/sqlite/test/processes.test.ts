import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { sqliteStore } from '@koordinace/store-sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { folder } from './folder.js';

const script = (name: string) => fileURLToPath(new URL(`processes/${name}.mjs`, import.meta.url));
const asVitestDoes = [
  '--conditions=@koordinace/source',
  '--experimental-transform-types',
  '--disable-warning=ExperimentalWarning',
  `--import=${new URL('processes/from-source.mjs', import.meta.url).href}`,
];

function start(name: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [...asVitestDoes, script(name), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function answerOf(child: ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream }) {
  const [said, complaints] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  expect(complaints).toBe('');
  return said;
}

test('processes that race for the versions of a new file share them out without gaps', {
  timeout: 30_000,
}, async () => {
  const path = join(folder(), 'office.db');
  const racers = ['a', 'b', 'c'].map((name) => answerOf(start('race', path, name, '100')));
  const won = (await Promise.all(racers)).map((said) => JSON.parse(said) as number[]);
  const versions = won.flat().toSorted((a, b) => a - b);
  expect(versions).toEqual(Array.from({ length: 300 }, (_, at) => at + 1));

  const store = sqliteStore(path);
  onTestFinished(() => store.close());
  const facts = await store.read('cz-1', 'case/1');
  expect(facts.map(({ version }) => version)).toEqual(versions);
  for (const [at, name] of ['a', 'b', 'c'].entries()) {
    const theirs = facts.filter(({ body }) => body === JSON.stringify({ by: name }));
    expect(theirs.map(({ version }) => version)).toEqual(won[at]);
  }
  expect(await store.audit('cz-1')).toHaveLength(300);
});

test('a process killed amid its appends loses nothing that was acknowledged', { timeout: 30_000 }, async () => {
  const path = join(folder(), 'office.db');
  const child = start('append-forever', path);
  const closed = once(child, 'close');
  let said = '';
  child.stdout.setEncoding('utf8');
  for await (const part of child.stdout as AsyncIterable<string>) {
    said += part;
    if (said.split('\n').length > 300 && !child.killed) child.kill('SIGKILL');
  }
  await closed;
  const acknowledged = Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
  expect(acknowledged).toBeGreaterThanOrEqual(300);

  const store = sqliteStore(path);
  onTestFinished(() => store.close());
  const facts = await store.read('cz-1', 'case/1');
  const acts = facts.length / 2;
  // One act more may have been written than the child came to say.
  expect([acknowledged, acknowledged + 1]).toContain(acts);
  expect(facts.map(({ version }) => version)).toEqual(facts.map((_, at) => at + 1));
  expect((await store.row('cz-1', 'cases', 'all', 'case/1'))?.data).toBe(`${acts}`);
  expect(await store.audit('cz-1')).toHaveLength(acts);
  expect(await store.answer('cz-1', `c${acts}`)).toEqual({ digest: 'd', answer: '{}' });
});

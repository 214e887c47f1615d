import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { intake, worker } from './terminal.js';

/* The program as it is installed: `npm test` builds it first. */

const bin = join(import.meta.dirname, '..', 'bin', 'koordinace.js');

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'koordinace-bin-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

function start(cwd: string, args: readonly string[], input = '', node: readonly string[] = []): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const child = spawn(process.execPath, [...node, bin, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], KOORDINACE_STORE: 'office.sqlite' },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.on('close', (exit) => resolve({ exit, out, err }));
  child.stdin.end(input);
  return promise;
}

it('runs as a process of its own, with its exit codes and streams', { timeout: 120_000 }, async () => {
  const cwd = folder();
  expect(await start(cwd, ['init', 'office.sqlite', '--head', 'Jana Dvořáková'])).toMatchObject({ exit: 0, err: '' });
  expect(await start(cwd, ['do', 'AppointWorker', '--as', 'dvorakova', '--with', '-'], worker)).toMatchObject({
    exit: 0,
    err: '',
  });
  const { out } = await start(cwd, ['do', 'RecordIntake', '--as', 'novotna', '--with', '-', '--json'], intake);
  const { created } = JSON.parse(out) as { created: { case: string } };
  expect(
    await start(cwd, ['do', 'ChangeMethod', '--as', 'novotna', '--with', '-'], `case: ${created.case}`),
  ).toMatchObject({ exit: 3, err: '' });
  expect(await start(cwd, ['do', 'ChangeMethod', '--as', 'novotna'])).toMatchObject({ exit: 2, out: '' });
  // Coloured for people only: this is a pipe.
  expect(out).not.toContain('\u001B');

  // Two people at one case at once: both acts are taken, one after the other.
  const contact = JSON.stringify({ case: created.case, form: 'phone', on: '2026-03-02', note: 'Zavolá zítra.' });
  const both = await Promise.all(
    [1, 2].map(() => start(cwd, ['do', 'RecordContact', '--as', 'novotna', '--with', '-'], contact)),
  );
  expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
  const history = await start(cwd, ['case', 'history', created.case, '--as', 'novotna', '--json']);
  expect(JSON.parse(history.out)).toMatchObject({ version: 3 });
});

it('says so in one sentence when Node is too old', async () => {
  const old = 'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"20.20.2"})';
  const { exit, out, err } = await start(folder(), ['rules'], '', ['--import', old]);
  expect({ exit, out }).toEqual({ exit: 1, out: '' });
  expect(err).toMatch(
    /^Koordinace potřebuje Node\.js 24 nebo novější; tento je 20\.20\.2\. .+\nKoordinace needs Node\.js 24 or newer; this one is 20\.20\.2\. .+\n$/,
  );
});

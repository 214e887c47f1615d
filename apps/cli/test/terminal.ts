import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run } from '../src/run.js';

/** What came of a run. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal in an empty folder of its own, without colours. */
export interface Terminal {
  readonly folder: string;
  /** Runs the program; `input` is what is piped in. */
  run(args: readonly string[], input?: string | Uint8Array, env?: Record<string, string>): Promise<Ran>;
  /** Founds an office in `office.sqlite` with a social worker `novotna` and one case; tells the case's id. */
  withCase(): Promise<string>;
}

const store = { KOORDINACE_STORE: 'office.sqlite' };

/** Opens a terminal. The folder goes away with the test. */
export function terminal(): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'koordinace-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const runHere: Terminal['run'] = async (args, input = '', env = {}) => {
    let out = '';
    let err = '';
    const exit = await run(args, {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      stdin: async function* () {
        yield typeof input === 'string' ? new TextEncoder().encode(input) : input;
      },
      env: { ...store, ...env },
      cwd: folder,
      color: false,
      columns: undefined,
    });
    return { exit, out, err };
  };
  return {
    folder,
    run: runHere,
    async withCase() {
      await runHere(['init', 'office.sqlite', '--head', 'Jana Dvořáková']);
      await runHere(['do', 'AppointWorker', '--as', 'dvorakova', '--with', '-'], worker);
      const { out } = await runHere(['do', 'RecordIntake', '--as', 'novotna', '--with', '-', '--json'], intake);
      return (JSON.parse(out) as { created: { case: string } }).created.case;
    },
  };
}

/** A social worker. */
export const worker = JSON.stringify({ worker: 'novotna', post: 'socialWorker', qualified: true });

/** An intake of an invented client. */
export const intake = JSON.stringify({
  channel: 'self',
  toldVoluntaryAndFree: true,
  person: { name: 'Marie Vymyšlená', born: '1968-04-02' },
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Clock, systemClock } from 'koordinace';
import { onTestFinished } from 'vitest';
import { CliError } from '../src/cli-error.js';
import type { Prompts } from '../src/prompts/prompts.js';
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
  /** Runs it with somebody who answers, in this order, and then breaks off. Tells what they were asked. */
  runAnswering(
    args: readonly string[],
    answers: readonly string[],
  ): Promise<Ran & { readonly asked: readonly string[] }>;
  /** Founds an office in `office.sqlite` with a social worker `novotna` and one case; tells the case's id. */
  withCase(): Promise<string>;
}

const store = { KOORDINACE_STORE: 'office.sqlite' };

/** Opens a terminal. The folder goes away with the test. */
export function terminal(clock: Clock = systemClock): Terminal {
  const folder = mkdtempSync(join(tmpdir(), 'koordinace-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const runWith = async (
    args: readonly string[],
    input: string | Uint8Array,
    env: Record<string, string>,
    prompts?: Prompts,
  ): Promise<Ran> => {
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
      clock,
      // The same each time, so that a test can be repeated.
      random: (into) => into.fill(7),
      prompts,
    });
    return { exit, out, err };
  };
  const runHere: Terminal['run'] = (args, input = '', env = {}) => runWith(args, input, env);
  return {
    folder,
    run: runHere,
    async runAnswering(args, answers) {
      const { prompts, asked } = answering(answers);
      return { ...(await runWith(args, '', {}, prompts)), asked };
    },
    async withCase() {
      await runHere(['init', 'office.sqlite', '--head', 'Jana Dvořáková']);
      await runHere(['do', 'AppointWorker', '--as', 'dvorakova', '--with', '-'], worker);
      const { out } = await runHere(['do', 'RecordIntake', '--as', 'novotna', '--with', '-', '--json'], intake);
      return (JSON.parse(out) as { created: { case: string } }).created.case;
    },
  };
}

/** Somebody who answers in this order. A choice is made by its words; what is wrong with an answer is told like a question. */
function answering(answers: readonly string[]): { readonly prompts: Prompts; readonly asked: readonly string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const answer = (message: string): string => {
    asked.push(message);
    const given = left.shift();
    if (given === undefined) throw new CliError('prompt-cancelled');
    return given;
  };
  const prompts: Prompts = {
    async text({ message, check }) {
      const typed = answer(message);
      const wrong = check(typed);
      return wrong === undefined ? typed : answer(wrong);
    },
    async choose({ message, choices }) {
      const label = answer(message);
      const chosen = choices.find((one) => one.label === label);
      if (chosen === undefined) throw new Error(`no such choice: ${choices.map((one) => one.label).join(', ')}`);
      return chosen.value;
    },
  };
  return { prompts, asked };
}

/** A social worker. */
export const worker = JSON.stringify({ worker: 'novotna', post: 'socialWorker', qualified: true });

/** An intake of an invented client. */
export const intake = JSON.stringify({
  channel: 'self',
  toldVoluntaryAndFree: true,
  person: { name: 'Marie Vymyšlená', born: '1968-04-02' },
});

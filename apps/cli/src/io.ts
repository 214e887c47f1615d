import { type Clock, systemClock } from 'koordinace';
import type { Prompts } from './prompts/prompts.js';
import { terminalPrompts } from './prompts/terminal-prompts.js';

/** What the program touches of the world around it, so that a test can stand in for a terminal. */
export interface Io {
  /** Results. */
  out(text: string): void;
  /** Errors. */
  err(text: string): void;
  /** What was piped in, piece by piece. */
  stdin(): AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** May results be coloured? */
  readonly color: boolean;
  /** How wide the terminal is; nothing when results go to a file or a pipe, where lines are not broken. */
  readonly columns: number | undefined;
  readonly clock: Clock;
  /** Fills with chance that nobody can foresee, for passwords. */
  random(into: Uint8Array): Uint8Array;
  /** Asks whoever sits at the terminal; nothing where nobody does. */
  readonly prompts: Prompts | undefined;
}

/** Colours only for people who look at them: see no-color.org. */
function colored({ env, stdout }: NodeJS.Process): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0';
  return stdout.isTTY && env['TERM'] !== 'dumb';
}

/** Does somebody sit there who can answer? Both ways have to lead to the terminal. */
const answered = ({ stdin, stdout, env }: NodeJS.Process): boolean =>
  stdin.isTTY === true && stdout.isTTY === true && !env['CI'] && env['TERM'] !== 'dumb';

/** The terminal, or whatever the process was started in. */
export const processIo = (): Io => ({
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stdin: () => process.stdin,
  env: process.env,
  cwd: process.cwd(),
  color: colored(process),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  clock: systemClock,
  random: (into) => globalThis.crypto.getRandomValues(into as Uint8Array<ArrayBuffer>),
  prompts: answered(process) ? terminalPrompts : undefined,
});

import type { Command, Option } from 'commander';
import { type Candidate, offeredBy } from './candidates.js';

/** Where on the command line somebody stands. */
interface Standing {
  readonly command: Command;
  /** How many of its arguments are written. */
  readonly written: number;
  /** The option whose value comes next. */
  readonly option?: Option;
  /** After `--` nothing is an option. */
  readonly ended?: true;
}

/**
 * What may be written next; the last of the words is the one that is being written.
 *
 * @example complete(program, ['case', 'wh']); // [{ value: 'why', about: … }]
 */
export function complete(program: Command, words: readonly string[]): readonly Candidate[] {
  const typed = words.at(-1) ?? '';
  const standing = words.slice(0, -1).reduce<Standing>(step, { command: program, written: 0 });
  return next(standing, typed === '=' && standing.option !== undefined ? '' : typed);
}

const findOption = ({ options }: Command, flag: string): Option | undefined =>
  options.find(({ long, short }) => long === flag || short === flag);

function step(standing: Standing, word: string): Standing {
  const { command, written, option, ended } = standing;
  // Bash takes `--lang=cs` for three words.
  if (word === '=' && option !== undefined) return standing;
  const done = { command, written, ...(ended && { ended }) };
  if (option?.required) return done;
  if (word === '--') return { ...done, ended: true };
  if (word.startsWith('-') && !ended) {
    const begun = findOption(command, word);
    return begun === undefined ? done : { ...done, option: begun };
  }
  const inner = written === 0 ? command.commands.find((one) => one.name() === word) : undefined;
  return inner === undefined ? { ...done, written: written + 1 } : { command: inner, written: 0 };
}

function next({ command, written, option, ended }: Standing, typed: string): readonly Candidate[] {
  if (option?.required) return starting(offeredBy(option), typed);
  const [, flag = '', value] = /^(--[^=]+)=(.*)$/.exec(typed) ?? [];
  if (value !== undefined && !ended) {
    const values = starting(offeredBy(findOption(command, flag)), value);
    return values.map((one) => ({ ...one, value: `${flag}=${one.value}` }));
  }
  const help = command.createHelp();
  if (typed.startsWith('-') && !ended) {
    const flags = help
      .visibleOptions(command)
      .map(({ long, description }) => ({ value: long ?? '', about: description }));
    return starting(flags, typed);
  }
  const inner = written === 0 ? help.visibleCommands(command) : [];
  const commands = inner.map((one) => ({ value: one.name(), about: one.summary() || one.description() }));
  const { registeredArguments: all } = command;
  const last = all.at(-1);
  return starting([...commands, ...offeredBy(all[written] ?? (last?.variadic ? last : undefined))], typed);
}

/** Those that begin so. */
function starting(all: readonly Candidate[], typed: string): readonly Candidate[] {
  return all.filter(({ value }) => value.startsWith(typed));
}

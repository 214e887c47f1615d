import { Argument, type Command, Option } from 'commander';
import { offering } from './completion/candidates.js';
import { type KnownValues, languages, purposes } from './completion/known-values.js';
import type { ExitCode } from './exit-code.js';
import { type Session, say } from './session.js';
import { argumentTexts, commandTexts } from './texts/command-texts.js';
import { optionTexts, placeTexts } from './texts/usage-texts.js';

type OptionName = keyof typeof optionTexts;
type PlaceName = keyof typeof placeTexts;

/** An option with a value: its flag and the word that stands for the value on the help page. */
export interface OptionWith {
  readonly flag: string;
  readonly text: OptionName;
  readonly place?: PlaceName;
  readonly required?: boolean;
  /** What stands for it where it is left out, if that is set in the environment. */
  readonly env?: string;
  readonly values?: KnownValues;
}

/** An argument: the word that stands for it, what it is, and whether it may be left out or repeated. */
export interface ArgumentWith {
  readonly place: PlaceName;
  readonly text: keyof typeof argumentTexts;
  readonly form?: 'optional' | 'many';
  readonly values?: KnownValues;
}

/** The options that many commands share. */
export const options = {
  store: { flag: '--store', text: 'store', place: 'file' },
  as: { flag: '--as', text: 'as', place: 'who', required: true, env: 'KOORDINACE_AS' },
  purpose: { flag: '--purpose', text: 'purpose', place: 'code', values: purposes },
  reason: { flag: '--reason', text: 'reason', place: 'text' },
} as const satisfies Record<string, OptionWith>;

const forms = { optional: ['[', ']'], many: ['<', '...>'], one: ['<', '>'] } as const;

/** What a command gets: its arguments in order, and its options by name. */
export type Run<O> = (given: readonly string[], options: O) => ExitCode | Promise<ExitCode>;

/** How a command is written, and its name where its text has another one: `plan show` is not `case show`. */
interface Shape {
  readonly takes?: readonly ArgumentWith[];
  readonly options?: readonly OptionWith[];
  readonly name?: string;
}

/**
 * Adds a command of the program. Every one takes `--json` and `--lang`; how it ended is what the run ends with.
 */
export function leaf<O = object>(
  parent: Command,
  session: Session,
  name: keyof typeof commandTexts,
  { takes = [], options: own = [], name: written = name }: Shape,
  run: Run<O>,
): Command {
  const command = parent.command(written).description(say(session, commandTexts[name]));
  for (const { place, text, form = 'one', values } of takes) {
    const [open, close] = forms[form];
    const name = `${open}${say(session, placeTexts[place])}${close}`;
    const argument = new Argument(name, say(session, argumentTexts[text]));
    command.addArgument(offering(argument, values && (() => values(session))));
  }
  for (const one of own) command.addOption(optionOf(session, one));
  return running(command, session, run);
}

/** An option as commander knows it. */
export function optionOf(session: Session, { flag, text, place, required = false, env, values }: OptionWith): Option {
  const flags = place === undefined ? flag : `${flag} <${say(session, placeTexts[place])}>`;
  const option = new Option(flags, say(session, optionTexts[text])).makeOptionMandatory(required);
  const set = env === undefined ? undefined : session.io.env[env];
  // Commander would look into the environment of the process itself.
  if (set) option.default(set);
  return offering(option, values && (() => values(session)));
}

/** Has a command run: how it ended is what the run ends with. */
export function running<O>(command: Command, session: Session, run: Run<O>): Command {
  return everywhere(command, session).action(async (...args: readonly unknown[]) => {
    // Commander hands over the arguments, then the options, then the command itself.
    const given = args
      .slice(0, -2)
      .flat()
      .filter((arg) => arg !== undefined) as string[];
    session.exit = await run(given, args.at(-2) as O);
  });
}

/** The options that stand everywhere. They are read before commander is: here they are only known and explained. */
export function everywhere(command: Command, session: Session): Command {
  return command
    .addOption(new Option('--json', say(session, optionTexts.json)))
    .addOption(
      offering(new Option(`--lang <${say(session, placeTexts.lang)}>`, say(session, optionTexts.lang)), () =>
        languages(session),
      ),
    )
    .helpOption('-h, --help', say(session, optionTexts.help));
}

import type { Command as Declared } from '@koordinace/kernel';
import { type Command, Option } from 'commander';
import { type ActOptions, acting, actOptions } from '../act.js';
import { commandsOf } from '../commands-of.js';
import { describe } from '../describe-command.js';
import { type Fields, readFields } from '../input/read-fields.js';
import { readText } from '../input/read-text.js';
import { optionOf, running } from '../leaf.js';
import { type Session, say } from '../session.js';
import { optionTexts } from '../texts/usage-texts.js';
import { verbTexts } from '../texts/verb-texts.js';
import { fieldWord } from './about-field.js';
import { allVerbs } from './all-verbs.js';
import { askMissing } from './ask-missing.js';
import { type Field, fieldsOf, findField } from './field.js';
import { fieldArgument, fieldOptions, type Given, readGiven } from './field-options.js';
import type { Verb, VerbGroup } from './verb.js';
import { flagOf, VerbCommand } from './verb-command.js';

/** Adds all verbs whose commands the office has. */
export function addVerbs(program: Command, session: Session): void {
  const commands = commandsOf(session);
  for (const verb of allVerbs) {
    const declared = commands.get(verb.command);
    if (declared !== undefined) addVerb(parentOf(program, verb.group), session, verb, declared);
  }
}

/** The group in which a verb stands; what looks into files stands there already. */
const parentOf = (program: Command, group: VerbGroup | undefined): Command =>
  program.commands.find((one) => one.name() === group) ?? program;

type Options = ActOptions & { readonly input: boolean };

/** A verb with the command that it stands for. */
interface Declaring {
  readonly verb: Verb;
  readonly declared: Declared;
  readonly fields: readonly Field[];
}

function addVerb(parent: Command, session: Session, verb: Verb, declared: Declared): void {
  const fields = fieldsOf(declared);
  const { title, about } = describe(session, declared);
  const heading = say(session, title);
  const command = new VerbCommand(verb.verb, fields).copyInheritedSettings(parent);
  command
    .summary(heading.slice(0, 1).toLowerCase() + heading.slice(1))
    .description(`${heading} (${verb.command}). ${say(session, about)}`);
  if (verb.group !== undefined) command.helpGroup(say(session, verbTexts.acts));
  const positional = verb.positional.flatMap((name) => findField(fields, name) ?? []);
  for (const field of positional) command.addArgument(fieldArgument(session, verb.command, field));
  const places = positional.map(({ name, required }) =>
    required ? `<${fieldWord(session, name)}>` : `[${fieldWord(session, name)}]`,
  );
  command.usage(['[options]', ...places].join(' '));
  for (const option of optionsOf(session, { verb, declared, fields })) command.addOption(option);
  running<Options & Given>(command, session, async (typed, given) => {
    const act = acting(session, given);
    const { with: file } = given;
    const before = file === undefined ? {} : readFields(await readText(session.io, file), file, verb.command);
    const named = positional.slice(0, typed.length).map(({ name }, at) => [name, typed.slice(at, at + 1)] as const);
    const entered = readGiven(session, fields, { ...given, ...Object.fromEntries(named) }, before);
    return act(verb.command, await completed(session, { verb, declared, fields }, given.input, entered));
  });
  parent.addCommand(command);
}

/** The options of the fields, then those of every act. A field called like one of them is left for `--with`. */
function optionsOf(session: Session, { verb, fields }: Declaring): readonly Option[] {
  const own = actOptions.map((one) => optionOf(session, one));
  const taken = new Set([...own.map(({ long }) => long), '--json', '--lang', '--help', '--input']);
  return [
    ...fields
      .filter(({ name }) => !verb.positional.includes(name) && !taken.has(flagOf(name)))
      .flatMap((field) => fieldOptions(session, verb.command, field)),
    ...own,
    new Option('--no-input', say(session, optionTexts.noInput)),
  ];
}

/** The fields with what somebody at the terminal adds. */
function completed(
  session: Session,
  { verb, declared, fields }: Declaring,
  mayAsk: boolean,
  entered: Fields,
): Promise<Fields> | Fields {
  const { prompts } = session.io;
  if (prompts === undefined || session.json || !mayAsk) return entered;
  return askMissing(session, { verb, command: declared, fields, prompts }, entered);
}

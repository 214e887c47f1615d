import { Argument, Option } from 'commander';
import { offering } from '../completion/candidates.js';
import type { Fields } from '../input/read-fields.js';
import { type Session, say } from '../session.js';
import { placeTexts } from '../texts/usage-texts.js';
import { verbTexts } from '../texts/verb-texts.js';
import { aboutField, fieldWord } from './about-field.js';
import { codeWords } from './code-words.js';
import type { Field } from './field.js';
import { withValue } from './field-path.js';
import { readValue } from './read-value.js';
import type { Shape } from './shape.js';
import { flagOf } from './verb-command.js';

/** What the options of the fields hold: everything that was written, or `false` for `--no-…`. */
export type Given = Readonly<Record<string, readonly string[] | false | undefined>>;

/** A field that is written without its name. It may come in another way, so commander does not insist on it. */
export function fieldArgument(session: Session, command: string, field: Field): Argument {
  const argument = new Argument(`[${fieldWord(session, field.name)}]`, describe(session, command, field));
  return offering(argument, valuesOf(session, field.shape));
}

/** A field as an option; a yes or no has a second one, not shown, that says no. */
export function fieldOptions(session: Session, command: string, field: Field): readonly Option[] {
  const { shape, name } = field;
  const place = say(session, placeTexts[placeOf(shape)]);
  const flags = `${flagOf(name)} ${shape.kind === 'flag' ? `[${place}]` : `<${place}>`}`;
  const option = new Option(flags, describe(session, command, field));
  option.argParser((typed, before: readonly string[] | false = []) => [...(before || []), typed]);
  const said = offering(option, valuesOf(session, shape));
  return shape.kind === 'flag' ? [said, new Option(flagOf(`no-${name}`)).hideHelp()] : [said];
}

/** What the options and the arguments say, as fields of the command. */
export function readGiven({ io }: Session, fields: readonly Field[], given: Given, before: Fields): Fields {
  const now = io.clock.now();
  return fields.reduce<Fields>((all, { name, shape }) => {
    const typed = given[name];
    if (typed === undefined) return all;
    if (typed === false) return withValue(all, name, false);
    const values = typed.map((one) => readValue(shape, one, { flag: flagOf(name), now }));
    // A list goes on with each option; of anything else the last one counts.
    return withValue(all, name, shape.kind === 'list' && !values.includes(null) ? values.flat() : values.at(-1));
  }, before);
}

function placeOf(shape: Shape): 'yesNo' | 'number' | 'day' | 'code' | 'mark' | 'yaml' | 'text' {
  switch (shape.kind) {
    case 'list':
      return placeOf(shape.of);
    case 'flag':
      return 'yesNo';
    case 'structure':
      return 'yaml';
    case 'id':
      return 'mark';
    default:
      return shape.kind;
  }
}

const codesOf = (shape: Shape): readonly string[] =>
  shape.kind === 'code' ? shape.codes : shape.kind === 'list' ? codesOf(shape.of) : [];

const valuesOf = (session: Session, shape: Shape) => () =>
  shape.kind === 'flag'
    ? [{ value: 'true' }, { value: 'false' }]
    : codeWords(codesOf(shape), session.lang).map(({ code, word }) => ({ value: code, about: word }));

/** What a field means, with its codes in words; required ones are marked. */
function describe(session: Session, command: string, field: Field): string {
  const codes = codeWords(codesOf(field.shape), session.lang);
  const words = codes.map(({ code, word }) => (code === word ? code : `${code} (${word})`)).join(', ');
  const notes = [
    ...(field.required ? [say(session, verbTexts.required)] : []),
    ...(field.shape.kind === 'list' ? [say(session, verbTexts.many)] : []),
  ];
  const about = [aboutField(session, command, field), ...(notes.length === 0 ? [] : [`(${notes.join(', ')})`])].join(
    ' ',
  );
  return words === '' ? about : `${about}: ${words}`;
}

import type { Command } from '@koordinace/kernel';
import { CliError } from '../cli-error.js';
import type { Fields } from '../input/read-fields.js';
import type { Prompts } from '../prompts/prompts.js';
import { errorLine } from '../report-error.js';
import { type Session, say } from '../session.js';
import { valueTexts } from '../texts/record-texts.js';
import { verbTexts } from '../texts/verb-texts.js';
import { aboutField } from './about-field.js';
import { codeWords } from './code-words.js';
import { type Field, findField } from './field.js';
import { valueAt, withValue } from './field-path.js';
import { readValue } from './read-value.js';
import type { Shape } from './shape.js';
import type { Verb } from './verb.js';

/** Fields of a verb's command, and who asks for them. */
export interface Asked {
  readonly verb: Verb;
  readonly command: Command;
  readonly fields: readonly Field[];
  readonly prompts: Prompts;
}

/**
 * Asks for fields that are missing, one after the other: those that have to be there, and those that rules mostly want.
 *
 * @throws CliError where whoever is asked would rather not go on
 */
export async function askMissing(session: Session, asked: Asked, entered: Fields): Promise<Fields> {
  let given = entered;
  for (const field of missingFields(asked, entered)) {
    const value = await ask(session, asked, field);
    if (value !== undefined) given = withValue(given, field.name, value);
  }
  return given;
}

function missingFields({ verb, fields }: Asked, entered: Fields): readonly Field[] {
  const required = fields.filter((one) => one.required && !isSplit(one.shape)).map(({ name }) => name);
  // A structure that was begun is taken for whole, but for what it must have.
  const wanted = (verb.asks ?? []).filter((name) => {
    const above = name.split('.')[0] ?? name;
    return entered[above] === undefined;
  });
  const first = verb.positional.filter((name) => required.includes(name));
  return [...new Set([...first, ...required, ...wanted])]
    .filter((name) => valueAt(entered, name) === undefined)
    .flatMap((name) => findField(fields, name) ?? []);
}

/** Asked for by its parts. */
const isSplit = (shape: Shape): boolean => shape.kind === 'structure' && shape.properties !== undefined;

async function ask(session: Session, { command, prompts }: Asked, field: Field): Promise<unknown> {
  const message = aboutField(session, command.type, field);
  const choices = choicesOf(session, field.shape);
  const skip = { value: '', label: say(session, verbTexts.skip) };
  if (choices !== undefined) {
    const all = field.required ? choices : [...choices, skip];
    const chosen = await prompts.choose({ message, choices: all });
    return chosen === '' ? undefined : read(session, field, chosen);
  }
  const hint = hintOf(session, field);
  const check = (typed: string) => problemOf(session, command, field, typed);
  const typed = await prompts.text({ message, ...(hint !== undefined && { hint }), check });
  return typed.trim() === '' ? undefined : read(session, field, typed);
}

function choicesOf({ lang }: Session, shape: Shape) {
  if (shape.kind === 'code')
    return codeWords(shape.codes, lang).map(({ code, word }) => ({ value: code, label: word }));
  if (shape.kind === 'flag')
    return (['true', 'false'] as const).map((value) => ({ value, label: valueTexts[value][lang] }));
  return undefined;
}

const read = ({ io }: Session, { shape, name }: Field, typed: string): unknown =>
  readValue(shape, typed, { flag: name, now: io.clock.now() });

function hintOf(session: Session, { shape, required }: Field): string | undefined {
  if (shape.kind === 'day') return say(session, verbTexts.dayHint);
  if (shape.kind === 'list') return say(session, verbTexts.listHint);
  if (shape.kind === 'structure') return say(session, verbTexts.structureHint);
  return required ? undefined : say(session, verbTexts.skip);
}

/** What is wrong with an answer, so that it may be written again at once; the office judges it once more. */
function problemOf(session: Session, command: Command, field: Field, typed: string): string | undefined {
  if (typed.trim() === '') return field.required ? say(session, verbTexts.needed) : undefined;
  try {
    const value = read(session, field, typed);
    const whole = withValue({}, field.name, value);
    const [top = ''] = field.name.split('.');
    const found = command.schema.safeParse(whole);
    // What lies within a structure is looked at alone: its siblings may still be missing.
    const wrong = found.error?.issues.some(({ path }) => path[0] === top && path.join('.').startsWith(field.name));
    return wrong ? say(session, field.shape.kind === 'day' ? verbTexts.badDay : verbTexts.badValue) : undefined;
  } catch (error) {
    if (error instanceof CliError) return errorLine(error.code, session.lang, error.params);
    throw error;
  }
}

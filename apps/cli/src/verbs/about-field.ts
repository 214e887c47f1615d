import { type Session, say } from '../session.js';
import { czechFields, fieldWords } from '../texts/field-texts.js';
import { kindTexts } from '../texts/kind-texts.js';
import { recordTexts } from '../texts/record-texts.js';
import type { Field } from './field.js';

/** What a field means in Czech (význam údaje): said of the command's own, of the place in any command, or of what lies inside it anywhere. */
export function findCzech(command: string, place: string): string | undefined {
  // What lies inside a member of a list is called as if there were one.
  const steps = place.replaceAll('[]', '').split('.');
  const within = steps.slice(0, Math.max(1, steps.length - 1)).map((_, at) => steps.slice(at).join('.'));
  return (
    czechFields[`${command}.${steps.join('.')}`] ??
    within.map((name) => czechFields[name]).find((text) => text !== undefined)
  );
}

/** What a field of a command means, in the reader's language and without a full stop. */
export function aboutField({ lang }: Session, command: string, { name, about }: Pick<Field, 'name' | 'about'>): string {
  const text = lang === 'cs' ? (findCzech(command, name) ?? about) : about;
  return text.replace(/\.$/, '');
}

/** A field in a word, as the help pages show it: `<případ>`. */
export const fieldWord = (session: Session, name: string): string => {
  const text = fieldWords[name] ?? recordTexts[name] ?? kindTexts[name];
  return text === undefined ? name : say(session, text).replaceAll(' ', '-');
};

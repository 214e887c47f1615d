import { type Session, say } from '../session.js';
import { czechFields, fieldWords } from '../texts/field-texts.js';
import { kindTexts } from '../texts/kind-texts.js';
import { recordTexts } from '../texts/record-texts.js';
import type { Field } from './field.js';

/** What a field of a command means, in the reader's language and without a full stop. */
export function aboutField({ lang }: Session, command: string, { name, about }: Field): string {
  const text = lang === 'cs' ? (czechFields[`${command}.${name}`] ?? czechFields[name] ?? about) : about;
  return text.replace(/\.$/, '');
}

/** A field in a word, as the help pages show it: `<případ>`. */
export const fieldWord = (session: Session, name: string): string => {
  const text = fieldWords[name] ?? recordTexts[name] ?? kindTexts[name];
  return text === undefined ? name : say(session, text).replaceAll(' ', '-');
};

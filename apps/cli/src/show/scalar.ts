import { type Session, say } from '../session.js';
import { codeTexts, valueTexts } from '../texts/record-texts.js';
import { sayCode } from './code-lists.js';
import { sayDay, sayMoment } from './moment.js';

/** Fields whose values are said by the catalogue of codes where no list has them. */
const coded = ['state', 'phase', 'kind', 'basis', 'status'];

/** A single value of a record in words. */
export function sayScalar(session: Session, key: string, above: string, value: unknown): string {
  if (typeof value === 'boolean') return say(session, valueTexts[`${value}`]);
  if (typeof value !== 'string') return String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return sayDay(session, value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return sayMoment(session, value);
  const listed = sayCode(key, above, value, session.lang);
  if (listed !== value) return listed;
  const text = coded.includes(key) || above === 'answers' ? codeTexts[value] : undefined;
  return text === undefined ? value : say(session, text);
}

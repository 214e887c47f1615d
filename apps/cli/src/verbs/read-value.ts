import { readYaml } from '../input/read-fields.js';
import { relativeDay } from './relative-day.js';
import type { Shape } from './shape.js';

/** Where a value was written, and when. */
export interface Written {
  /** The option, for messages. */
  readonly flag: string;
  readonly now: Date;
}

const yes = new Set(['true', 'yes', 'ano', 'a', 'y']);
const no = new Set(['false', 'no', 'ne', 'n']);

/**
 * What somebody wrote, as the field's schema wants it. What does not have the form comes back as it was written: the
 * office says what is wrong with a field better than we would.
 *
 * @throws CliError where a structure is no YAML
 */
export function readValue(shape: Shape, typed: string, written: Written): unknown {
  if (shape.nullable && typed === 'null') return null;
  const word = typed.trim().toLowerCase();
  switch (shape.kind) {
    case 'text':
    case 'code':
    case 'id':
      return typed;
    case 'flag':
      return yes.has(word) || (no.has(word) ? false : typed);
    case 'number':
      // In Czech a decimal is written with a comma.
      return /^-?\d{1,15}(?:[.,]\d{1,6})?$/.test(word) ? Number(word.replace(',', '.')) : typed;
    case 'day':
      return relativeDay(typed, written.now);
    case 'list':
      return readList(shape.of, typed, written);
    case 'structure':
      return readYaml(typed, written.flag);
    default:
      return shape satisfies never;
  }
}

/** Codes and ids hold no comma, so one divides them; a text is one item, a structure one or more. */
function readList(of: Shape, typed: string, written: Written): readonly unknown[] {
  if (of.kind === 'text') return [typed];
  if (of.kind === 'structure') return [readYaml(typed, written.flag)].flat();
  const items = typed.split(',').map((one) => one.trim());
  return items.filter((one) => one !== '').map((one) => readValue(of, one, written));
}

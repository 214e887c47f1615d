import { addDays, PlainDate } from '@koordinace/kernel';
import type { PilotOffice } from './pilot.js';

const place = /\{([a-z][a-zA-Z0-9]*)(?:([+-]\d{1,4})([dw]))?\}/g;
const whole = new RegExp(`^${place.source}$`);

/** A place in a pilot's step that its office has no value for. */
export class EmptyPlace extends Error {
  override readonly name = 'EmptyPlace';

  constructor(readonly place: string) {
    super(`nothing stands for \`{${place}}\``);
  }
}

/**
 * Fills the places of a step with what is an office's own: `{target}` with its value, `{begins+12w}` with the day twelve weeks after it
 * begins. A place that is a whole value may stand for anything, one inside a text for a text.
 *
 * @example fillPlaces({ day: '{begins+1w}' }, office); // { day: '2024-01-15' }
 */
export function fillPlaces(value: unknown, office: PilotOffice): unknown {
  if (typeof value === 'string') {
    const [, name = '', days, unit] = whole.exec(value) ?? [];
    if (name !== '') return valueOf(office, name, days, unit);
    return value.replace(place, (_all, inner: string, more?: string, of?: string) =>
      String(valueOf(office, inner, more, of)),
    );
  }
  if (Array.isArray(value)) return value.map((one) => fillPlaces(one, office));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, fillPlaces(inner, office)]));
  }
  return value;
}

const daysPer: Readonly<Record<string, number>> = { d: 1, w: 7 };

function valueOf({ name: office, begins, values }: PilotOffice, name: string, count = '0', unit = 'd'): unknown {
  const value = { office, begins, ...values }[name];
  if (value === undefined) throw new EmptyPlace(name);
  const days = Number(count) * (daysPer[unit] ?? 1);
  return days === 0 ? value : addDays(PlainDate.parse(value), days);
}

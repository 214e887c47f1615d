import { randomBytes } from 'node:crypto';

/** Tells the time. Domain packages never ask; the office stamps what happens. */
export interface Clock {
  now(): Date;
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() };

/** Gives new ids, `case-4k2m9x7b1d`. */
export interface IdSource {
  next(kind: string): string;
}

// Without letters and digits that are mistaken for one another when read aloud.
const letters = '23456789abcdefghjkmnpqrstvwxyz';

/** Ids that cannot be guessed. */
export const randomIds: IdSource = {
  next: (kind) => `${kind}-${Array.from(randomBytes(10), (byte) => letters[byte % letters.length]).join('')}`,
};

/** Ids counted up, `case-1`, `case-2`: for tests and for playing scenarios. */
export function countedIds(): IdSource {
  const counts = new Map<string, number>();
  return {
    next(kind) {
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return `${kind}-${count}`;
    },
  };
}

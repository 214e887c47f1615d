import { addDays, type PlainDate, yearsLater } from '@koordinace/kernel';
import { z } from 'zod';

/** How old somebody is who comes of age (zletilost). */
export const yearsOfMajority = 18;

/** The last day on which somebody born on that day is a child. */
export const lastDayOfChildhood = (born: PlainDate): PlainDate => addDays(yearsLater(born, yearsOfMajority), -1);

/**
 * What was found when somebody is to act for a child (CON-17). The date of birth itself is looked at and forgotten:
 * it would be personal data in the open.
 */
export const Minority = z.enum(['child', 'bornMissing', 'bornOtherwise', 'adult', 'longerThanMinority']);
export type Minority = z.infer<typeof Minority>;

/** What is known when somebody is to act for a child. */
export interface ChildActedFor {
  /** The child's date of birth, as it was entered. */
  readonly born: PlainDate | undefined;
  /** What the record says of it: nothing, the same day, or another one. */
  readonly recorded: 'nothing' | 'same' | 'other';
  readonly until: PlainDate | undefined;
  readonly today: PlainDate;
}

/** Is it a child for whom somebody will act, and no longer than it is one? */
export function minorityOf({ born, recorded, until, today }: ChildActedFor): Minority {
  if (born === undefined) return 'bornMissing';
  if (recorded === 'other') return 'bornOtherwise';
  const last = lastDayOfChildhood(born);
  if (today > last) return 'adult';
  return until !== undefined && until > last ? 'longerThanMinority' : 'child';
}

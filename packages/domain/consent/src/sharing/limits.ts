import { holdsOn } from './period.js';
import type { Point } from './point.js';
import type { Necessity, SharingAgreement } from './sharing-world.js';

/** Is the category necessary for the purpose in one of the recipient's roles (CON-4)? What no row names is not. */
export const isNecessary = ({ purpose, category, recipient }: Point, table: readonly Necessity[]): boolean =>
  table.some(
    (row) =>
      row.purpose === purpose &&
      (row.role === undefined || recipient.roles.includes(row.role)) &&
      row.categories.includes(category),
  );

/** The agreements with the recipient's organisation in force on the day (CON-15); where it is not told, any may be meant. */
export const agreementsFor = (
  { recipient, day }: Point,
  agreements: readonly SharingAgreement[],
): readonly SharingAgreement[] =>
  agreements.filter(
    (one) => (recipient.organisation === undefined || one.organisation === recipient.organisation) && holdsOn(day, one),
  );

/** Those of them that do not allow it. An agreement narrows to what it names; none narrows nothing. */
export const beyondAgreements = (
  { purpose, category, channel }: Point,
  agreements: readonly SharingAgreement[],
): readonly SharingAgreement[] =>
  agreements.filter(
    (one) =>
      one.purposes?.includes(purpose) === false ||
      one.categories?.includes(category) === false ||
      one.channels?.includes(channel) === false,
  );

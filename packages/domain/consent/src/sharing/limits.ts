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

/** Is it an agreement with the recipient's organisation? Where that is not told, any may be meant. */
export const isWith = ({ recipient }: Point, { organisation }: SharingAgreement): boolean =>
  recipient.organisation === undefined || organisation === recipient.organisation;

/** The agreements with the recipient's organisation in force on the day (CON-15). */
export const agreementsFor = (point: Point, agreements: readonly SharingAgreement[]): readonly SharingAgreement[] =>
  agreements.filter((one) => isWith(point, one) && holdsOn(point.day, one));

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

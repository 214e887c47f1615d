import { safely } from './lazily.js';
import { namesCode } from './names-code.js';
import { holdsOn } from './period.js';
import type { Occasion, Point } from './point.js';
import type { Necessity, SharingAgreement } from './sharing-world.js';

/** The rows of the table that tell what is necessary on an occasion: for its purpose, in one of the recipient's roles. */
export const shortlistNecessity = ({ purpose, recipient }: Occasion, table: readonly Necessity[]) =>
  table.filter((row) => row.purpose === purpose && (row.role === undefined || recipient.roles.includes(row.role)));

/** Is the category necessary (CON-4)? What no row names is not. */
export const isNecessary = (rows: readonly Necessity[], category: string): boolean =>
  rows.some((row) => namesCode(row.categories, category));

/** Is it an agreement with the recipient's organisation? Where that is not told, any may be meant. */
const isWith = ({ recipient }: Occasion, { organisation }: SharingAgreement): boolean =>
  recipient.organisation === undefined || organisation === recipient.organisation;

/** The agreements with the recipient's organisation in force on the day (CON-15). */
export const agreementsFor = (occasion: Occasion, agreements: readonly SharingAgreement[]) =>
  agreements.filter((one) => isWith(occasion, one) && holdsOn(occasion.day, one));

/** The same where one that cannot be read must not take the others with it; it may be in force itself. */
export const agreementsPerhapsFor = (occasion: Occasion, agreements: readonly SharingAgreement[]) =>
  agreements.filter((one) => safely(() => isWith(occasion, one)) && (safely(() => holdsOn(occasion.day, one)) ?? true));

/** Those of them that do not allow it. An agreement narrows to what it names; none narrows nothing. */
export const beyondAgreements = (
  { purpose, category, channel }: Point,
  agreements: readonly SharingAgreement[],
): readonly SharingAgreement[] =>
  agreements.filter(
    (one) =>
      (one.purposes !== undefined && !namesCode(one.purposes, purpose)) ||
      (one.categories !== undefined && !namesCode(one.categories, category)) ||
      (one.channels !== undefined && !namesCode(one.channels, channel)),
  );

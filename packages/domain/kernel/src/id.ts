import { z } from 'zod';

/**
 * The schema of an id: the kind, a dash and the rest, `case-7f3k`. Plain strings go in, branded ones come out.
 * The kind is what tells a stream from another, so an id of another kind is noticed at the door.
 *
 * @example
 * const CaseId = id('case');
 * type CaseId = z.infer<typeof CaseId>;
 */
export function id<const K extends string>(kind: K) {
  return z
    .string()
    .max(64)
    .regex(new RegExp(`^${kind}-[a-z0-9][a-z0-9-]*$`))
    .brand<K>()
    .meta({ id: undefined, kind });
}

/**
 * The name of a version of a text or a questionnaire, `2026-1` (označení verze). A code and no free text: it stands in the open
 * of facts, and sentences repeat it.
 */
export const VersionName = z
  .string()
  .max(40)
  .regex(/^[a-z0-9][a-z0-9.-]*$/);

/** A worker's or other account's name in the office, `novotna` (přihlašovací jméno). */
export const AccountId = z
  .string()
  .max(64)
  .regex(/^[a-z0-9][a-z0-9.-]*$/)
  .brand<'AccountId'>();
export type AccountId = z.infer<typeof AccountId>;

/** The kind that an id tells of itself, `case` for `case-7f3k`. */
export const kindOf = (id: string): string => id.slice(0, id.indexOf('-'));

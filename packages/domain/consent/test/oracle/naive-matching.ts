/** Who and what is meant by a list, as the page says it: yes, no, or it cannot be told. */
import type { RecipientPattern, RequestRecipient } from '@koordinace/consent';

/** `organisation`, `professional` and `code` say why it cannot be told. */
export type Meant = 'yes' | 'no' | 'organisation' | 'professional' | 'code';

/** All of several conditions: one "no" decides, then whatever cannot be told. */
export const allOf = (...each: readonly Meant[]): Meant =>
  each.includes('no') ? 'no' : (each.find((one) => one !== 'yes') ?? 'yes');

/** One of several is enough. Of what cannot be told one is named, whatever the order of the list. */
export const oneOf = (each: readonly Meant[]): Meant =>
  (['yes', 'professional', 'organisation', 'code'] as const).find((one) => each.includes(one)) ?? 'no';

/** "In what closes an absent list means all", and a code that nobody knows may be the one. */
export function namedWhenClosing(
  list: readonly string[] | undefined,
  code: string,
  known: (one: string) => boolean,
): Meant {
  if (list === undefined || list.includes(code)) return 'yes';
  return list.every(known) ? 'no' : 'code';
}

/** Is this recipient meant? "What is not told may be meant"; whoever is named needs no organisation. */
export function meansRecipient(
  pattern: RecipientPattern,
  { professional, roles, organisation }: RequestRecipient,
  knownRole: (one: string) => boolean,
): Meant {
  // Who is meant by a pattern without parts cannot be told.
  const empty = pattern.professional === undefined && pattern.role === undefined && pattern.organisation === undefined;
  const parts: Meant[] = empty ? ['code'] : [];
  if (pattern.professional !== undefined) {
    if (professional === undefined) parts.push('professional');
    else parts.push(pattern.professional === professional ? 'yes' : 'no');
  }
  if (pattern.role !== undefined) {
    if (roles.includes(pattern.role)) parts.push('yes');
    else parts.push(knownRole(pattern.role) ? 'no' : 'code');
  }
  if (pattern.organisation !== undefined) {
    const named = pattern.professional !== undefined && pattern.professional === professional;
    if (organisation === undefined) parts.push(named ? 'yes' : 'organisation');
    else parts.push(pattern.organisation === organisation ? 'yes' : 'no');
  }
  return allOf(...parts);
}

/**
 * Does what opens name this recipient? "Each given part must match", and without parts it is nobody. An organisation
 * that is not told cannot match, but it is worth saying that it alone is missing.
 */
export function opensTo(
  pattern: RecipientPattern,
  { professional, roles, organisation }: RequestRecipient,
): 'yes' | 'no' | 'organisation' {
  const parts = [pattern.professional, pattern.role, pattern.organisation];
  if (parts.every((part) => part === undefined)) return 'no';
  if (pattern.professional !== undefined && pattern.professional !== professional) return 'no';
  if (pattern.role !== undefined && !roles.includes(pattern.role)) return 'no';
  if (pattern.organisation === undefined || pattern.organisation === organisation) return 'yes';
  return organisation === undefined ? 'organisation' : 'no';
}

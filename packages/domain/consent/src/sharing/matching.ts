import type { CodeList } from '@koordinace/kernel';
import type { RecipientPattern } from '../recipient.js';
import { namesSomebody } from '../recipient.js';
import type { RequestRecipient } from './request.js';

/** Is the recipient surely meant? Each part that is given must match; a pattern without parts means nobody. */
export function isMeant(recipient: RequestRecipient, pattern: RecipientPattern): boolean {
  const { professional, role, organisation } = pattern;
  return (
    namesSomebody(pattern) &&
    (professional === undefined || professional === recipient.professional) &&
    (role === undefined || recipient.roles.includes(role)) &&
    (organisation === undefined || organisation === recipient.organisation)
  );
}

/**
 * May the recipient be meant? For what forbids: an organisation that the request does not tell could be the one
 * meant, and a pattern without parts means everybody.
 */
export function mayBeMeant(
  recipient: RequestRecipient,
  { professional, role, organisation }: RecipientPattern,
): boolean {
  return (
    (professional === undefined || professional === recipient.professional) &&
    (role === undefined || recipient.roles.includes(role)) &&
    (organisation === undefined || recipient.organisation === undefined || organisation === recipient.organisation)
  );
}

/** May a forbidding list mean the code? An absent list means all; one with a code that nobody knows could mean any. */
export const mayList = (list: readonly string[] | undefined, code: string, known: CodeList<string>): boolean =>
  list === undefined || list.includes(code) || list.some((one) => !known.has(one));

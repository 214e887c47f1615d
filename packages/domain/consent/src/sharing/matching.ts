import type { CodeList } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import type { RecipientPattern } from '../recipient.js';
import { namesSomebody } from '../recipient.js';
import type { RequestRecipient } from './request.js';

/**
 * Does something that closes mean the point? It does, it does not, or it cannot be told: an organisation or somebody whom
 * the request does not name could be the one meant, a code that nobody knows could mean any. What cannot be told closes
 * (CON-22).
 */
export type Meant = 'yes' | 'no' | Untold;

/** What would have to be known. */
export type Untold = 'professional' | 'organisation' | 'code';

/** All of it has to be meant. */
export const allMeant = (parts: readonly Meant[]): Meant =>
  parts.find((one) => one === 'no') ?? parts.find((one) => one !== 'yes') ?? 'yes';

/** What is told where several hold, so that it does not hang on their order. */
const inOrder = ['yes', 'professional', 'organisation', 'code'] as const satisfies Meant[];

/** Some of it has to be meant. */
export function someMeant(parts: readonly Meant[]): Meant {
  if (parts.every((one) => one === 'no')) return 'no';
  return inOrder.find((one) => parts.includes(one)) ?? 'no';
}

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

/** Would the recipient be meant, if only it were known of which organisation they are? */
export const isMeantIn = (recipient: RequestRecipient, pattern: RecipientPattern): boolean =>
  recipient.organisation === undefined &&
  pattern.organisation !== undefined &&
  isMeant({ ...recipient, organisation: pattern.organisation }, pattern);

function meansProfessional(recipient: RequestRecipient, { professional }: RecipientPattern): Meant {
  if (professional === undefined || professional === recipient.professional) return 'yes';
  return recipient.professional === undefined ? 'professional' : 'no';
}

function meansRole({ roles }: RequestRecipient, { role }: RecipientPattern): Meant {
  if (role === undefined || roles.includes(role)) return 'yes';
  return RecipientRole.has(role) ? 'no' : 'code';
}

/** Whoever is named needs no organisation. */
function meansOrganisation(recipient: RequestRecipient, { professional, organisation }: RecipientPattern): Meant {
  if (organisation === undefined || organisation === recipient.organisation) return 'yes';
  if (recipient.organisation !== undefined) return 'no';
  return professional === undefined ? 'organisation' : 'yes';
}

/** Does what closes mean this recipient? A pattern without parts may mean any. */
export function meansRecipient(recipient: RequestRecipient, pattern: RecipientPattern): Meant {
  const professional = meansProfessional(recipient, pattern);
  const role = meansRole(recipient, pattern);
  const organisation = meansOrganisation(recipient, pattern);
  if (professional === 'no' || role === 'no' || organisation === 'no') return 'no';
  return allMeant([professional, role, organisation, namesSomebody(pattern) ? 'yes' : 'code']);
}

/** Does a list of what closes mean the recipient? An absent list means all. */
export const meansRecipients = (
  recipient: RequestRecipient,
  patterns: readonly RecipientPattern[] | undefined,
): Meant => (patterns === undefined ? 'yes' : someMeant(patterns.map((one) => meansRecipient(recipient, one))));

/** Does a list of what closes mean the code? An absent list means all; one with a code that nobody knows could mean any. */
export function meansCode(list: readonly string[] | undefined, code: string, known: CodeList<string>): Meant {
  if (list === undefined || list.includes(code)) return 'yes';
  return list.some((one) => !known.has(one)) ? 'code' : 'no';
}

import type { RecipientPattern, RequestRecipient, SharingRequest } from '@koordinace/consent';
import type { Random } from './random.ts';
import { categories, moment, person, purposes, recipients } from './vocabulary.ts';

/** A request of the bench: one of the thirty recipients asks for twenty items. */
export interface BenchRequest extends SharingRequest {
  /** Its place among the recipients. */
  readonly of: number;
}

/** A random request for twenty items. */
export function benchRequest(random: Random, duties: readonly string[]): BenchRequest {
  const of = random.between(0, recipients.length - 1);
  return {
    of,
    people: [person],
    asker: 'novotna',
    recipient: recipients[of] as RequestRecipient,
    purpose: random.one(purposes),
    items: Array.from({ length: 20 }, (_, at) => ({ id: `item-${at}`, category: random.one(categories) })),
    channel: 'securePackage',
    at: moment(random.between(30, 400), random.between(7, 8)),
    claims: random
      .some(duties, random.between(0, 2))
      .map((id) => ({ basis: 'duty', id, trigger: 'writtenRequest' }) as const),
  };
}

/** Is the recipient meant? For cutting rules down to one; written apart from the engine, which is measured against them. */
export const isMeantBy = (
  { professional, role, organisation }: RecipientPattern,
  recipient: RequestRecipient,
): boolean =>
  (professional === undefined || professional === recipient.professional) &&
  (role === undefined || recipient.roles.includes(role)) &&
  (organisation === undefined || organisation === recipient.organisation);

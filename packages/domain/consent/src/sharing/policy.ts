import type { ReadingRequest, SharingPolicy } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { openBySharing, type PolicyChange } from './open-by-sharing.js';
import { filesToLookAt } from './reading-world.js';
import { itemsOf, type SharingRequest } from './request.js';

/** The request of somebody who wants to read a record, as a request to share with them. */
export function readingAsSharing(
  { people, reader, roles, purpose, categories }: ReadingRequest,
  at: string,
): SharingRequest {
  return {
    people,
    asker: reader,
    // Roles such as `anyone` say nothing about what somebody receives information for.
    recipient: { professional: reader, roles: roles.filter((role) => RecipientRole.has(role)) },
    purpose,
    items: itemsOf(categories),
    channel: 'reading',
    at,
  };
}

/** The policy that answers requests to read by `decideSharing`. */
export const readingPolicy = (change?: PolicyChange): SharingPolicy => ({
  files: (reading, world) => filesToLookAt(readingAsSharing(reading, world.at), world),
  decide: (reading, world) => openBySharing(readingAsSharing(reading, world.at), world, change),
});

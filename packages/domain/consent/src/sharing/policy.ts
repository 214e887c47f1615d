import { DataCategory, type ReadingAnswer, type ReadingRequest, type SharingPolicy } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { decideSharing } from './decide-sharing.js';
import { filesToLookAt, readingWorld } from './reading-world.js';
import type { SharingRequest } from './request.js';
import type { SharingWorld } from './sharing-world.js';

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
    items: categories.map((category) => ({ id: category, category })),
    channel: 'reading',
    at,
  };
}

/** Ways to change what the policy decides on; the breakers of the tests use them. */
export interface PolicyChange {
  request?(request: SharingRequest): SharingRequest;
  world?(world: SharingWorld): SharingWorld;
  answer?(answer: ReadingAnswer, request: SharingRequest): ReadingAnswer;
}

/** The policy that answers requests to read by `decideSharing`. */
export function readingPolicy(change: PolicyChange = {}): SharingPolicy {
  return {
    files: ({ people }, world) => filesToLookAt(people, world),
    decide(reading, world) {
      const asked = readingAsSharing(reading, world.at);
      const request = change.request?.(asked) ?? asked;
      const seen = readingWorld(reading.people, world);
      const { decisions, explanation } = decideSharing(request, change.world?.(seen) ?? seen);
      const open: Record<string, DataCategory[]> = Object.fromEntries(reading.people.map((person) => [person, []]));
      for (const { outcome, person, category } of decisions) {
        if (outcome === 'permitted' && DataCategory.has(category)) open[person]?.push(category);
      }
      const closed = new Set(
        decisions.filter((one) => one.outcome === 'refused').map((one) => `${one.person}|${one.item}`),
      );
      const because = new Map<string, ReadingAnswer['because'][number]>();
      for (const { person, item, rule, needs, params } of explanation) {
        if (person !== '' && !closed.has(`${person}|${item}`)) continue;
        because.set(`${rule}.${needs}`, { rule, needs, ...(params !== undefined && { params }) });
      }
      // There is consent for something, and what cannot be told keeps it: that there is none would be untrue of the reading.
      const undecided = decisions.some(
        (one) => one.outcome === 'refused' && one.droppedBy === 'basis' && !one.rules.includes('CON-8'),
      );
      if (undecided) because.delete('CON-8.basis');
      const answer: ReadingAnswer = { open, because: [...because.values()] };
      return change.answer?.(answer, asked) ?? answer;
    },
  };
}

import { DataCategory, type ReadingAnswer, type World } from '@koordinace/kernel';
import { decideSharing } from './decide-sharing.js';
import { readingWorld } from './reading-world.js';
import type { SharingRequest } from './request.js';
import type { SharingDecision } from './sharing-decision.js';
import type { SharingWorld } from './sharing-world.js';

/** Ways to change what is decided on, for readings and for what others ask alike; the breakers of the tests use them. */
export interface PolicyChange {
  request?(request: SharingRequest): SharingRequest;
  world?(world: SharingWorld): SharingWorld;
  answer?(answer: ReadingAnswer, request: SharingRequest): ReadingAnswer;
}

/**
 * What of some people is open by `decideSharing`, over what their files tell; and why the rest is not. Readings and the
 * answers to others go through here.
 */
export function openBySharing(asked: SharingRequest, world: World, change: PolicyChange = {}): ReadingAnswer {
  return shareBy(asked, world, change).answer;
}

/** The same, together with the decision from which it comes. */
export function shareBy(
  asked: SharingRequest,
  world: World,
  change: PolicyChange = {},
): { readonly answer: ReadingAnswer; readonly decision: SharingDecision } {
  const request = change.request?.(asked) ?? asked;
  const seen = readingWorld(asked, world);
  const decision = decideSharing(request, change.world?.(seen) ?? seen);
  const { decisions, explanation } = decision;
  const open: Record<string, DataCategory[]> = Object.fromEntries(asked.people.map((person) => [person, []]));
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
  // There is consent for something, and what cannot be told keeps it: that there is none would be untrue of the whole.
  const undecided = decisions.some(
    (one) => one.outcome === 'refused' && one.droppedBy === 'basis' && !one.rules.includes('CON-8'),
  );
  if (undecided) because.delete('CON-8.basis');
  const answer: ReadingAnswer = { open, because: [...because.values()] };
  return { answer: change.answer?.(answer, asked) ?? answer, decision };
}

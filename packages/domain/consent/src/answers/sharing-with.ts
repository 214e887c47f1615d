import { type Answer, answers, type DataCategory, type World } from '@koordinace/kernel';
import { type SharedPart, type SharingAnswer, type SharingQuery, sharingWith } from '@koordinace/people';
import { type PolicyChange, shareBy } from '../sharing/open-by-sharing.js';
import { filesToLookAt } from '../sharing/reading-world.js';
import { itemsOf, type SharingRequest } from '../sharing/request.js';
import type { Basis, ItemDecision } from '../sharing/sharing-decision.js';

/** What another module asks, as a request to share. Its codes stay as they are: an unknown one is refused (CON-22). */
export const queryAsSharing = (
  { person, recipient, purpose, channel, asker, claims, categories }: SharingQuery,
  at: string,
): SharingRequest => ({
  recipient,
  purpose,
  channel,
  asker,
  ...(claims !== undefined && { claims }),
  people: [person],
  items: itemsOf(categories),
  at,
});

const basisOf = (basis: Basis): NonNullable<SharedPart['basis']> =>
  basis.kind === 'consent'
    ? { kind: basis.kind, ids: basis.ids }
    : { kind: basis.kind, ids: [basis.id], ...(basis.kind === 'duty' && { citation: basis.citation }) };

/** One decision as others get it; `open` is what came out in the end. */
const sharedPart = (one: ItemDecision, open: boolean): SharedPart => ({
  category: one.category,
  outcome: open ? 'permitted' : 'refused',
  ...(one.outcome === 'permitted' && open && { basis: basisOf(one.basis) }),
  ...(one.outcome === 'refused' && !open && one.droppedBy !== undefined && { droppedBy: one.droppedBy }),
});

/** What a query is answered. */
export function answerQuery(query: SharingQuery, world: World, change?: PolicyChange): SharingAnswer {
  const { answer, decision } = shareBy(queryAsSharing(query, world.at), world, change);
  const open = answer.open[query.person] ?? [];
  const decided = decision.decisions.map((one) => sharedPart(one, open.includes(one.category as DataCategory)));
  const obligations = decision.obligations.map(({ obligation, form }) => ({
    obligation,
    ...(form !== undefined && { form }),
  }));
  return { open, because: answer.because, decided, obligations };
}

/**
 * Answers what of a person may be shared with somebody (co lze komu sdělit; CON-8, CNF-2, CNF-5), by the same decision as
 * readings.
 */
export const answerSharing = (change?: PolicyChange): Answer =>
  answers(sharingWith, {
    files: (query, world) => filesToLookAt(queryAsSharing(query, world.at), world),
    answer: (query, world) => answerQuery(query, world, change),
  });

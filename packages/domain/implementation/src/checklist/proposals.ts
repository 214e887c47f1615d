import { type Ask } from '@koordinace/kernel';
import type { Seen } from '@koordinace/people';
import { type ChecklistItemId, checklistItems } from '@koordinace/rulebook';
import { putTogether } from '../sights/put-together.js';
import type { SeenSight } from '../sights/sight.js';
import { itemIds } from './checklist-item.js';
import { itemEvidence } from './item-evidence.js';

/** What the data propose as the answer to an item (návrh odpovědi, CHK-2), with what was seen. */
export interface AnswerProposal {
  readonly item: ChecklistItemId;
  readonly answer: 'yes' | 'partly' | 'no';
  readonly saw: SeenSight[];
}

/** The questions of all items, by names of which the item is the first part. */
export const evidenceAsks = (): Readonly<Record<string, Ask<Seen>>> =>
  Object.fromEntries(itemIds.flatMap((item) => itemEvidence[item].map((one, at) => [`${item}.${at}`, one] as const)));

/** The answers to them as proposals; what nobody can see is not proposed. Only a part may be seen: then it is said. */
export function proposalsOf(answers: Readonly<Record<string, Seen>>): readonly AnswerProposal[] {
  return itemIds.flatMap((item) => {
    const seen = putTogether(itemEvidence[item].flatMap((_, at) => answers[`${item}.${at}`] ?? []));
    if (seen === undefined) return [];
    const isPart = checklistItems[item].visible !== 'yes' && seen.answer === 'yes';
    return [{ item, answer: seen.answer, saw: [...seen.saw, ...(isPart ? [{ code: 'seenInPart' }] : [])] }];
  });
}

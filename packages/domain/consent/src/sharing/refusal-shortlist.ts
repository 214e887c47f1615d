import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import type { KnownRefusal, RefusalFile } from './known-refusal.js';
import { allMeant, type Meant, meansCode, meansRecipients } from './matching.js';
import type { Occasion } from './point.js';

/** A refusal that stands and may mean the occasion. */
export interface RefusalCandidate {
  readonly refusal: KnownRefusal;
  readonly purpose: Meant;
  readonly recipient: Meant;
}

/** Does a refusal close the category? All that it names has to be meant. */
export const closes = ({ refusal, purpose, recipient }: RefusalCandidate, category: string): Meant =>
  allMeant([purpose, meansCode(refusal.statement.categories, category, DataCategory), recipient]);

/** Shortlists the refusals that stand and may mean an occasion. */
export function shortlistRefusals(
  refusals: RefusalFile,
  { purpose, recipient, at }: Occasion,
): readonly RefusalCandidate[] {
  const shortlist: RefusalCandidate[] = [];
  for (const refusal of refusals.find(purpose)) {
    if (!refusal.standsAt(at)) continue;
    const { purposes, recipients } = refusal.statement;
    const meant = meansRecipients(recipient, recipients);
    if (meant !== 'no') shortlist.push({ refusal, purpose: meansCode(purposes, purpose, Purpose), recipient: meant });
  }
  return shortlist;
}

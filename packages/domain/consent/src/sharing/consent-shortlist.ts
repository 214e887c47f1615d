import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import type { RecipientPattern } from '../recipient.js';
import { ConsentCandidate } from './consent-candidate.js';
import type { KnownRefusal } from './known-refusal.js';
import { allMeant, isMeant, isMeantIn, type Meant, meansCode, meansRecipients } from './matching.js';
import type { Occasion } from './point.js';
import type { RequestRecipient } from './request.js';
import type { StatementIndex } from './statement-index.js';

/** A refusal that stands and may mean the occasion. */
export interface RefusalCandidate {
  readonly refusal: KnownRefusal;
  readonly purpose: Meant;
  readonly recipient: Meant;
}

/** What a person's statements tell of an occasion, before it is looked at categories. */
export interface ConsentShortlist {
  readonly consents: readonly ConsentCandidate[];
  readonly refusals: readonly RefusalCandidate[];
  /** Are there several consents of one grantor in one scope? There the latest counts. */
  readonly hasRivals: () => boolean;
}

/** Does a refusal close the category? All that it names has to be meant. */
export const closes = ({ refusal, purpose, recipient }: RefusalCandidate, category: string): Meant =>
  allMeant([purpose, meansCode(refusal.statement.categories, category, DataCategory), recipient]);

const isMeantBySome = (
  patterns: readonly RecipientPattern[],
  recipient: RequestRecipient,
  means: (recipient: RequestRecipient, pattern: RecipientPattern) => boolean,
): boolean => patterns.some((pattern) => means(recipient, pattern));

/** Shortlists what was said on an occasion. Throws where something that was said cannot be read. */
export function shortlistConsents(index: StatementIndex, occasion: Occasion): ConsentShortlist {
  const { purpose, recipient, at } = occasion;
  if (index.unreadableFrom !== undefined && index.unreadableFrom <= at) throw new Error('a statement cannot be read');
  const consents: ConsentCandidate[] = [];
  for (const consent of index.consents.find(purpose, recipient)) {
    const { statement } = consent;
    if (statement.at > at) continue;
    const sure = isMeantBySome(statement.recipients, recipient, isMeant);
    if (!sure && !isMeantBySome(statement.recipients, recipient, isMeantIn)) continue;
    consents.push(new ConsentCandidate(consent, sure));
  }
  const refusals: RefusalCandidate[] = [];
  for (const refusal of index.refusals.find(purpose)) {
    if (!refusal.standsAt(at)) continue;
    const { purposes, recipients } = refusal.statement;
    const meant = meansRecipients(recipient, recipients);
    if (meant !== 'no') refusals.push({ refusal, purpose: meansCode(purposes, purpose, Purpose), recipient: meant });
  }
  return { consents, refusals, hasRivals: () => index.consents.hasRivals(purpose) };
}

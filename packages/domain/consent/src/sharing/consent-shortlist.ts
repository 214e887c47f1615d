import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { endedBy, type KnownConsent, missingOf } from './known-consent.js';
import { type KnownRefusal, stands } from './known-refusal.js';
import { lazily } from './lazily.js';
import { allMeant, isMeant, isMeantIn, type Meant, meansCode, meansRecipients } from './matching.js';
import type { Occasion } from './point.js';
import type { ConsentShortfall } from './shortfall.js';
import type { StatementIndex } from './statement-index.js';

/** A consent that means the occasion, and what keeps it from counting whichever category is asked for. */
export interface ConsentCandidate {
  readonly consent: KnownConsent;
  /** It surely means the recipient; otherwise it would, if only their organisation were known. */
  readonly sure: boolean;
  readonly ended: ConsentShortfall | undefined;
  readonly missing: () => ConsentShortfall | undefined;
}

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
}

/** Does a refusal close the category? All that it names has to be meant. */
export const closes = ({ refusal, purpose, recipient }: RefusalCandidate, category: string): Meant =>
  allMeant([purpose, meansCode(refusal.statement.categories, category, DataCategory), recipient]);

/** Shortlists what was said on an occasion. Throws where something that was said cannot be read. */
export function shortlistConsents(index: StatementIndex, occasion: Occasion): ConsentShortlist {
  const { purpose, recipient, at } = occasion;
  if (index.unreadableFrom !== undefined && index.unreadableFrom <= at) throw new Error('a statement cannot be read');
  const consents: ConsentCandidate[] = [];
  for (const consent of index.consents.find(purpose, recipient)) {
    const { statement } = consent;
    if (statement.at > at) continue;
    const sure = statement.recipients.some((pattern) => isMeant(recipient, pattern));
    if (!sure && !statement.recipients.some((pattern) => isMeantIn(recipient, pattern))) continue;
    const missing = lazily(() => missingOf(consent, occasion));
    consents.push({ consent, sure, ended: endedBy(consent, at), missing });
  }
  const refusals: RefusalCandidate[] = [];
  for (const refusal of index.refusals.find(purpose)) {
    if (!stands(refusal, at)) continue;
    const { purposes, recipients } = refusal.statement;
    const meant = meansRecipients(recipient, recipients);
    if (meant !== 'no') refusals.push({ refusal, purpose: meansCode(purposes, purpose, Purpose), recipient: meant });
  }
  return { consents, refusals };
}

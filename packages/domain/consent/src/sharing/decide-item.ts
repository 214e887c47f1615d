import { brokenRule, DataCategory } from '@koordinace/kernel';
import type { ConsentShortlist } from './consent-shortlist.js';
import { decideByBasis } from './decide-by-basis.js';
import { type EmergencyFinding, findEmergency } from './emergency.js';
import type { Enquiry } from './enquiry.js';
import { safely } from './lazily.js';
import type { BoundObligation } from './obligations.js';
import { type Outcome, reason, refusedAlsoFor, refusedFor } from './outcome.js';
import { pointOf } from './point.js';
import { findProhibition } from './prohibition.js';
import type { RequestedItem } from './request.js';
import type { Emergency, Prohibition } from './sharing-world.js';

/** What a decision on one person's data rests on; what throws refuses where it is come to. */
export interface PersonEnquiry {
  readonly person: string;
  readonly enquiry: Enquiry;
  readonly statements: () => ConsentShortlist;
  readonly emergencies: () => readonly Emergency[];
}

const prohibited = ({ citation }: Prohibition): Outcome => refusedFor([reason('CON-7', 'prohibited', { citation })]);

/** The cause may hold personal data, so only that it happened is told. */
export const broken = (): Outcome => refusedFor([reason('CON-22', brokenRule)]);

/** Everything but an emergency, for a category. What cannot be evaluated refuses (CON-22). */
export function decideCategory(
  { person, enquiry, statements }: PersonEnquiry,
  category: string,
): { readonly outcome: Outcome; readonly isFinal: boolean } {
  const forbidden = findProhibition(enquiry.prohibitions(), category);
  // Above every basis, an emergency too.
  if (forbidden?.certainty === 'sure') return { outcome: prohibited(forbidden.prohibition), isFinal: true };
  const outcome = ((): Outcome => {
    try {
      const unknown = enquiry.unknown();
      const all = DataCategory.has(category) ? unknown : [...unknown, 'category'];
      if (all.length > 0) return refusedFor(all.map((needs) => reason('CON-22', needs)));
      if (forbidden?.certainty === 'unreadable') return broken();
      if (forbidden !== undefined) return prohibited(forbidden.prohibition);
      return decideByBasis(pointOf(enquiry.occasion, person, category), enquiry, statements());
    } catch {
      return broken();
    }
  })();
  return { outcome, isFinal: outcome.basis?.kind === 'duty' };
}

/**
 * Decides one item of one person, in the order prohibition, duty, emergency, consent, otherwise no. An emergency
 * is decided apart, so nothing that is merely missing closes it: what would have refused is told as its shortfall.
 *
 * @param decide the decision without an emergency; it is the same for all items of a category
 */
export function decideItem(
  of: PersonEnquiry,
  item: RequestedItem,
  decide: (category: string) => ReturnType<typeof decideCategory>,
): Outcome {
  const { outcome, isFinal } = decide(item.category);
  const declared = of.emergencies();
  if (isFinal || declared.length === 0) return outcome;
  const found = safely(() => findEmergency(declared, item));
  if (found === undefined) return outcome;
  if (found.opens) return byEmergency(found, outcome, of.enquiry);
  return outcome.basis === undefined ? refusedAlsoFor(outcome, reason('CON-6', 'outside')) : outcome;
}

/** What every emergency binds to. */
const afterwards: readonly BoundObligation[] = [{ obligation: 'review' }, { obligation: 'tellClient' }];

/** Obligations bind an emergency too; those that cannot be met are recorded for the review and close nothing. */
function byEmergency(
  { emergency: { id, declaredBy } }: EmergencyFinding,
  ordinary: Outcome,
  enquiry: Enquiry,
): Outcome {
  const { obligations, unmet } = enquiry.byEmergency();
  const shortfall = ordinary.basis === undefined ? ordinary.reasons : [];
  const told = new Set(shortfall.map(({ rule, needs }) => `${rule}.${needs}`));
  const more = unmet.filter(({ rule, needs }) => !told.has(`${rule}.${needs}`));
  const bound = new Set(obligations.map(({ obligation }) => obligation));
  return {
    basis: { kind: 'emergency', id, declaredBy },
    droppedBy: undefined,
    rules: ['CON-6'],
    reasons: [reason('CON-6', 'emergency'), ...shortfall, ...more],
    obligations: [...obligations, ...afterwards.filter(({ obligation }) => !bound.has(obligation))],
  };
}

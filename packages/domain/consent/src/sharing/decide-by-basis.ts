import { findConsent } from './consent-in-force.js';
import type { ConsentShortlist } from './consent-shortlist.js';
import { type DutyFinding, findDuty } from './duty.js';
import type { Enquiry } from './enquiry.js';
import { beyondAgreements, isNecessary } from './limits.js';
import { type Outcome, type Reason, reason, refusedFor } from './outcome.js';
import type { Point } from './point.js';

const noBasis: Reason = reason('CON-8', 'basis');
const notNecessary: readonly Reason[] = [reason('CON-4', 'necessity')];

/**
 * Decides by duty or consent: their extent, then necessity, agreement (consent only), and obligations that can be met. What
 * cannot be evaluated throws.
 */
export function decideByBasis(point: Point, enquiry: Enquiry, statements: ConsentShortlist): Outcome {
  const consent = findConsent(statements, point);
  const duty = findDuty(enquiry.duties(), point);
  const byDuty = duty?.triggered === true;
  if (!byDuty && consent.ids.length === 0) {
    // Where only what cannot be told stands in the way, it would not be true that there is no consent.
    const reasons: Reason[] = consent.undecided ? [] : [noBasis];
    if (duty !== undefined) reasons.push(reason('CON-7', 'trigger', { duty: duty.duty.id }));
    reasons.push(...consent.shortfalls);
    return refusedFor(reasons, 'basis');
  }
  if (!isNecessary(enquiry.necessity(), point.category)) return refusedFor(notNecessary, 'necessity');
  return byDuty ? byItsDuty(duty, consent.refused, enquiry) : byConsentIn(consent.ids, point, enquiry);
}

function byItsDuty({ duty: { id, citation } }: DutyFinding, despiteRefusal: boolean, enquiry: Enquiry): Outcome {
  const { obligations, unmet } = enquiry.byDuty();
  if (unmet.length > 0) return refusedFor(unmet);
  const reasons: Reason[] = [reason('CON-7', 'duty', { citation })];
  // A refusal does not stop a duty; that it was there is said.
  if (despiteRefusal) reasons.push(reason('CON-7', 'dutyDespiteRefusal', { citation }));
  const basis = { kind: 'duty', id, citation } as const;
  return { basis, droppedBy: undefined, rules: ['CON-7', 'CON-4'], reasons, obligations };
}

function byConsentIn(ids: readonly string[], point: Point, enquiry: Enquiry): Outcome {
  const beyond = beyondAgreements(point, enquiry.agreements());
  if (beyond.length > 0) {
    const sure = beyond.some(({ organisation }) => organisation === point.recipient.organisation);
    const why: Reason = sure ? reason('CON-15', 'agreement') : reason('CON-22', 'organisation');
    return refusedFor([why], 'agreement');
  }
  const { obligations, unmet } = enquiry.byConsent();
  if (unmet.length > 0) return refusedFor(unmet);
  const reasons: readonly Reason[] = [reason('CON-8', 'consentInForce', { ids })];
  const basis = { kind: 'consent', ids } as const;
  return { basis, droppedBy: undefined, rules: ['CON-8', 'CON-4'], reasons, obligations };
}

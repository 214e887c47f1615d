import { brokenRule, type Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { Obligation, ruleOfObligation } from '../codes/obligation.js';
import { findConsent } from './consent-in-force.js';
import { findDuty } from './duty.js';
import { findEmergency } from './emergency.js';
import { agreementsFor, beyondAgreements, isNecessary, isWith } from './limits.js';
import { isMet, obligationsAt } from './obligations.js';
import type { Point } from './point.js';
import { findProhibition } from './prohibition.js';
import type { RequestedItem, SharingRequest } from './request.js';
import type { Basis, DroppedBy } from './sharing-decision.js';
import type { Emergency, Prohibition, SharingWorld } from './sharing-world.js';
import { dayOfMoment, unknownCodes } from './unknown-codes.js';

/** A reason on the way to a decision. */
export interface Reason {
  readonly rule: RuleId;
  readonly needs: string;
  readonly params?: Params;
}

/** What came out for one item of one person. */
export interface Outcome {
  readonly basis?: Basis;
  readonly droppedBy?: DroppedBy;
  readonly rules: readonly RuleId[];
  readonly reasons: readonly Reason[];
  readonly obligations: readonly string[];
}

const refused = (reasons: readonly Reason[], droppedBy?: DroppedBy): Outcome => ({
  ...(droppedBy !== undefined && { droppedBy }),
  rules: [...new Set(reasons.map(({ rule }) => rule))],
  reasons,
  obligations: [],
});

/** Duty and consent: extent, necessity, agreement (consent only), and obligations that can be met. */
function decideByBasis(point: Point, request: SharingRequest, world: SharingWorld): Outcome {
  const finding = findConsent(point, world.statements[point.person] ?? [], world.guardianships?.[point.person] ?? []);
  const duty = findDuty(point, world.duties ?? [], request.claims ?? []);
  const byDuty = duty?.triggered === true;
  if (!byDuty && finding.ids.length === 0) {
    const trigger: Reason[] =
      duty === undefined ? [] : [{ rule: 'CON-7', needs: 'trigger', params: { duty: duty.duty.id } }];
    // Where only what cannot be told stands in the way, it would not be true that there is no consent.
    const none: Reason[] = finding.undecided ? [] : [{ rule: 'CON-8', needs: 'basis' }];
    return refused([...none, ...trigger, ...finding.shortfalls], 'basis');
  }
  if (!isNecessary(point, world.necessity)) return refused([{ rule: 'CON-4', needs: 'necessity' }], 'necessity');
  const agreements = byDuty ? [] : agreementsFor(point, world.agreements ?? []);
  const beyond = beyondAgreements(point, agreements);
  if (beyond.length > 0) {
    const sure = beyond.some(({ organisation }) => organisation === point.recipient.organisation);
    return refused(
      [sure ? { rule: 'CON-15', needs: 'agreement' } : { rule: 'CON-22', needs: 'organisation' }],
      'agreement',
    );
  }
  const obligations = obligationsAt(point, world.internalRule ?? [], agreements);
  const unmet = obligations.filter((one) => !isMet(one, point.channel, request.cannotMeet ?? []));
  if (unmet.length > 0) return refused(unmet.map(unmetReason));
  if (!byDuty) {
    const ids = finding.ids;
    const reasons: Reason[] = [{ rule: 'CON-8', needs: 'consentInForce', params: { ids } }];
    return { basis: { kind: 'consent', ids }, rules: ['CON-8', 'CON-4'], reasons, obligations };
  }
  const { id, citation } = duty.duty;
  // A refusal does not stop a duty; that it was there is said.
  const despite: Reason[] = finding.refused
    ? [{ rule: 'CON-7', needs: 'dutyDespiteRefusal', params: { citation } }]
    : [];
  const reasons: Reason[] = [{ rule: 'CON-7', needs: 'duty', params: { citation } }, ...despite];
  return { basis: { kind: 'duty', id, citation }, rules: ['CON-7', 'CON-4'], reasons, obligations };
}

const unmetReason = (obligation: string): Reason =>
  Obligation.has(obligation)
    ? { rule: ruleOfObligation[obligation], needs: `unmet.${obligation}` }
    : { rule: 'CON-22', needs: 'obligation' };

const prohibited = ({ citation }: Prohibition): Outcome =>
  refused([{ rule: 'CON-7', needs: 'prohibited', params: { citation } }]);

/** Everything but an emergency. What cannot be evaluated refuses (CON-22). */
function decideOrdinarily(
  point: Point | undefined,
  item: RequestedItem,
  request: SharingRequest,
  world: SharingWorld,
): Outcome {
  try {
    const unknown = unknownCodes(request, item);
    if (unknown.length > 0 || point === undefined) return refused(unknown.map((needs) => ({ rule: 'CON-22', needs })));
    const forbidden = findProhibition(point, world.prohibitions ?? []);
    return forbidden === undefined ? decideByBasis(point, request, world) : prohibited(forbidden.prohibition);
  } catch {
    // The cause may hold personal data, so only that it happened is told.
    return refused([{ rule: 'CON-22', needs: brokenRule }]);
  }
}

/** The prohibition that surely applies: it stands above every basis. One that cannot be evaluated is not sure. */
const findSureProhibition = (point: Point, world: SharingWorld) =>
  safely(() => world.prohibitions ?? [])
    ?.map((one) => safely(() => findProhibition(point, [one])))
    .find((found) => found?.sure === true)?.prohibition;

/**
 * Decides one item of one person, in the order prohibition, duty, emergency, consent, otherwise no. An emergency
 * is decided apart, so nothing that is merely missing closes it: what would have refused is told as its shortfall.
 */
export function decideItem(person: string, item: RequestedItem, request: SharingRequest, world: SharingWorld): Outcome {
  const { purpose, recipient, channel, at } = request;
  const day = safely(() => dayOfMoment(at));
  const point: Point | undefined =
    day === undefined
      ? undefined
      : { person, item: item.id, category: item.category, purpose, recipient, channel, at, day };
  const forbidden = point && findSureProhibition(point, world);
  if (forbidden !== undefined) return prohibited(forbidden);
  const ordinary = decideOrdinarily(point, item, request, world);
  if (ordinary.basis?.kind === 'duty' || point === undefined) return ordinary;
  const found = safely(() => findEmergency(point, world.emergencies ?? []));
  if (found === undefined) return ordinary;
  if (found.opens) return byEmergency(found.emergency, point, ordinary, request, world);
  if (ordinary.basis !== undefined) return ordinary;
  const reasons: Reason[] = [...ordinary.reasons, { rule: 'CON-6', needs: 'outside' }];
  return { ...ordinary, rules: [...new Set<RuleId>([...ordinary.rules, 'CON-6'])], reasons };
}

/** Obligations bind an emergency too; those that cannot be met are recorded for the review and close nothing. */
function byEmergency(
  { id, declaredBy }: Emergency,
  point: Point,
  ordinary: Outcome,
  request: SharingRequest,
  world: SharingWorld,
): Outcome {
  // One by one, so that an agreement that cannot be read takes no other obligation with it; it may be in force itself.
  const agreements = (safely(() => world.agreements ?? []) ?? []).filter(
    (one) => safely(() => agreementsFor(point, [one]).length > 0) ?? isWith(point, one),
  );
  const bound = safely(() => obligationsAt(point, world.internalRule ?? [], agreements)) ?? [];
  const unmet = safely(() => bound.filter((one) => !isMet(one, point.channel, request.cannotMeet ?? []))) ?? [];
  const shortfall = ordinary.basis === undefined ? ordinary.reasons : [];
  const told = new Set(shortfall.map(({ rule, needs }) => `${rule}.${needs}`));
  const more = unmet.map(unmetReason).filter(({ rule, needs }) => !told.has(`${rule}.${needs}`));
  return {
    basis: { kind: 'emergency', id, declaredBy },
    rules: ['CON-6'],
    reasons: [{ rule: 'CON-6', needs: 'emergency' }, ...shortfall, ...more],
    obligations: [...new Set([...bound, 'review', 'tellClient'])],
  };
}

/** What cannot be evaluated is not there. Only for what opens nothing by being absent. */
function safely<T>(evaluate: () => T): T | undefined {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

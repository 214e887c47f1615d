import { decideSharing, type SharingDecision, type SharingRequest, type SharingWorld } from '@koordinace/consent';
import { type BreakableRule, brokenRules, decideWithout } from '@koordinace/consent/testing';
import { describe, expect, it } from 'vitest';
import { type SharingVector, shippedVectors } from '../src/index.js';

/** A decision as vectors write one. */
const written = ({ decisions, obligations }: SharingDecision): SharingVector['expected'] => ({
  decisions: decisions.map((one) => {
    const { person, item, outcome } = one;
    if (one.outcome === 'refused')
      return { person, item, outcome, ...(one.droppedBy !== undefined && { droppedBy: one.droppedBy }) };
    if (one.basis === undefined) return { person, item, outcome };
    const { kind } = one.basis;
    const basis = one.basis.kind === 'consent' ? { kind, ids: [...one.basis.ids].sort() } : { kind, id: one.basis.id };
    return { person, item, outcome, basis };
  }),
  obligations: obligations
    .map(({ person, obligation, form }) => ({ person, obligation, ...(form !== undefined && { form }) }))
    .toSorted(byName),
});
const byName = (a: { person: string; obligation: string }, b: { person: string; obligation: string }) =>
  `${a.person} ${a.obligation}` < `${b.person} ${b.obligation}` ? -1 : 1;

const inputOf = ({ request, world }: SharingVector) => [request as SharingRequest, world as SharingWorld] as const;
const expectedOf = ({ expected }: SharingVector) => ({
  ...expected,
  obligations: expected.obligations.toSorted(byName),
});
const vectors = shippedVectors();

describe('decision vectors', () => {
  it('[CON-8] the engine decides each as it is written', () => {
    const off = vectors.filter((one) => {
      try {
        expect(written(decideSharing(...inputOf(one)))).toEqual(expectedOf(one));
        return false;
      } catch {
        return true;
      }
    });
    expect(off.map(({ id }) => id)).toEqual([]);
    expect(vectors.length).toBeGreaterThanOrEqual(300);
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length);
  });

  it.each(Object.keys(brokenRules) as BreakableRule[])('[CON-18] each that names %s notices when it is off', (rule) => {
    const naming = vectors.filter(({ rules }) => rules.includes(rule));
    const silent = naming.filter(
      (one) =>
        JSON.stringify(written(decideWithout(rule)(...inputOf(one)))) ===
        JSON.stringify(written(decideSharing(...inputOf(one)))),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
    expect(naming.length).toBeGreaterThanOrEqual(5);
  });
});

import { decideSharing, type ItemDecision, type SharingRequest, type SharingWorld } from '@koordinace/consent';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutation } from './mutation.ts';
import { decideNaively } from './naive.ts';
import { anyCase, type Case } from './worlds.ts';

const lists = (list: unknown, code: string) => Array.isArray(list) && list.includes(code);

/** Is the basis of a permission really there, and does it name what it permits? */
function hasBasis(one: ItemDecision, request: SharingRequest, world: SharingWorld): boolean {
  if (one.outcome === 'refused') return true;
  const { basis, person, category } = one;
  const names = (extent: { readonly purposes?: unknown; readonly categories?: unknown }) =>
    lists(extent.purposes, request.purpose) && lists(extent.categories, category);
  switch (basis.kind) {
    case 'consent': {
      const log = world.statements[person] ?? [];
      const isGiven = (id: string) => log.some((each) => each?.kind === 'given' && each.id === id && names(each));
      return basis.ids.length > 0 && basis.ids.every(isGiven);
    }
    case 'duty':
      return (world.duties ?? []).some((each) => Object.is(each?.id, basis.id) && names(each));
    case 'emergency':
      return (world.emergencies ?? []).some(
        (each) =>
          Object.is(each?.id, basis.id) &&
          each.person === person &&
          each.items.some((part) => part?.category === category),
      );
  }
}

/** What the naive implementation permits of a spoilt case; where it stumbles there is nothing to compare with. */
function naivelyPermitted({ request, world }: Case): ReadonlySet<string> | undefined {
  try {
    const { decisions } = decideNaively(request, world);
    return new Set(
      decisions.filter(({ outcome }) => outcome === 'permitted').map((one) => `${one.person}/${one.item}`),
    );
  } catch {
    return undefined;
  }
}

const spoilt = fc.tuple(anyCase, mutation).map(([one, spoil]) => spoil(one) as Case);
const runs = { numRuns: 6000, seed: 20_260_302 };

describe('spoilt requests and worlds', { timeout: 60_000 }, () => {
  it('[CON-22] nothing makes the decision throw, and a permission has a basis that is in the spoilt world', () => {
    fc.assert(
      fc.property(spoilt, ({ request, world }) => {
        for (const one of decideSharing(request, world).decisions) expect(hasBasis(one, request, world)).toBe(true);
      }),
      runs,
    );
  });

  it('[CON-22] nor does it permit what the naive implementation, where it can still decide, refuses', () => {
    fc.assert(
      fc.property(spoilt, (one) => {
        const naive = naivelyPermitted(one);
        if (naive === undefined) return;
        for (const { person, item, outcome } of decideSharing(one.request, one.world).decisions)
          if (outcome === 'permitted') expect([...naive]).toContain(`${person}/${item}`);
      }),
      runs,
    );
  });

  it('[CON-22] what closes does not open by being spoilt: a refusal that cannot be read still closes', () => {
    fc.assert(
      fc.property(anyCase, mutation, ({ request, world }, spoil) => {
        const refusal = {
          kind: 'refused',
          id: 'refusal-9',
          at: '2026-01-01T08:00:00.000Z',
          grantor: { kind: 'client' },
        };
        const broken = spoil({ ...refusal, purposes: ['healthCare', 'coordination'] }) as typeof refusal;
        if (broken.kind !== 'refused') return;
        const people = Object.keys(world.statements);
        const statements = Object.fromEntries(
          people.map((person) => [person, [...(world.statements[person] ?? []), broken as never]]),
        );
        const before = decideSharing(request, world).decisions.filter(({ outcome }) => outcome === 'permitted');
        for (const one of decideSharing(request, { ...world, statements }).decisions)
          if (one.outcome === 'permitted')
            expect(before.map(({ person, item }) => `${person}/${item}`)).toContain(`${one.person}/${one.item}`);
      }),
      runs,
    );
  });
});

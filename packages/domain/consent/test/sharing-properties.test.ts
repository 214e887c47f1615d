import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consent, decideSharing, type SharingRequest, type SharingWorld, type Statement } from '../src/index.js';

const people = ['person-a', 'person-b'] as const;
const purposes = ['healthCare', 'coordination'] as const;
const categories = ['health', 'needs', 'finance'] as const;
const roles = ['physician', 'caseManager'] as const;
const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'] as const;
const moment = fc.constantFrom(...days).map((day) => `${day}T08:00:00.000Z`);
const some = <T>(all: readonly T[]) => fc.subarray([...all], { minLength: 1 });
const pattern = fc.oneof(
  fc.constantFrom(...roles).map((role) => ({ role })),
  fc.constant({ professional: 'kralova' }),
  fc.constant({ role: 'physician', organisation: 'poliklinika-vzorna' }),
);
const grantor = fc.constantFrom({ kind: 'client' }, { kind: 'client' }, { kind: 'guardian', person: 'person-g' });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
const id = fc.constantFrom('consent-1', 'consent-2', 'consent-3');

const givenStatement = fc.record({
  kind: fc.constant('given' as const),
  id,
  at: moment,
  grantor,
  purposes: some(purposes),
  recipients: fc.array(pattern, { minLength: 1, maxLength: 2 }),
  categories: some(categories),
  from: fc.constant('2026-01-01'),
  until: fc.constantFrom('2026-03-02', '2026-12-31', '2026-12-31', '2026-12-31'),
});
const lists = {
  purposes: optional(some(purposes)),
  recipients: optional(fc.tuple(pattern)),
  categories: optional(some(categories)),
};
const refusedStatement = fc
  .record({ kind: fc.constant('refused' as const), id, at: moment, grantor, ...lists })
  .map(without);
const withdrawnStatement = fc.record({ kind: fc.constant('withdrawn' as const), of: id, at: moment });
const narrowedStatement = fc
  .record({ kind: fc.constant('narrowed' as const), of: id, at: moment, ...lists })
  .map(without);
const takenBack = fc.record({ kind: fc.constant('takenBack' as const), of: id, at: moment });
const statement = fc.oneof(
  { arbitrary: givenStatement, weight: 8 },
  { arbitrary: refusedStatement, weight: 1 },
  { arbitrary: withdrawnStatement, weight: 1 },
  { arbitrary: narrowedStatement, weight: 1 },
  { arbitrary: takenBack, weight: 1 },
) as fc.Arbitrary<Statement>;
const log = fc.array(statement, { minLength: 1, maxLength: 6 });
const guardianship = fc.constantFrom(
  [],
  [],
  [{ guardian: 'person-g', kind: 'guardian', scope: ['everything'] }],
  [{ guardian: 'person-g', kind: 'supporter', scope: [] }],
);
const emergency = fc.record({
  id: fc.constant('emergency-1'),
  person: fc.constantFrom(...people),
  threat: fc.constant('fire'),
  declaredBy: fc.constant('novotna'),
  threatened: some(['clientLife', 'othersHealth']),
  items: some(categories.map((category) => ({ category }))),
  from: fc.constantFrom('2026-03-01T00:00:00.000Z', '2026-03-03T08:00:00.000Z'),
  until: fc.constantFrom('2026-03-03T08:00:00.000Z', '2026-03-09T08:00:00.000Z'),
});
const duty = fc.record({
  id: fc.constant('duty-1'),
  citation: fc.constant('359/1999 Sb.'),
  recipients: fc.tuple(pattern),
  purposes: some(purposes),
  categories: some(categories),
});
const agreement = fc.record({
  id: fc.constant('a'),
  organisation: fc.constant('poliklinika-vzorna'),
  categories: some(categories),
});
const world: fc.Arbitrary<SharingWorld> = fc.record({
  statements: fc.record({ 'person-a': log, 'person-b': log }),
  guardianships: fc.record({ 'person-a': guardianship, 'person-b': guardianship }),
  necessity: fc.array(fc.record({ purpose: fc.constantFrom(...purposes), categories: some(categories) }), {
    minLength: 2,
    maxLength: 5,
  }),
  emergencies: fc.array(emergency, { maxLength: 1 }),
  duties: fc.oneof({ arbitrary: fc.constant([]), weight: 3 }, { arbitrary: fc.tuple(duty), weight: 1 }),
  agreements: fc.oneof({ arbitrary: fc.constant([]), weight: 2 }, { arbitrary: fc.tuple(agreement), weight: 1 }),
});
const request: fc.Arbitrary<SharingRequest> = fc.record({
  people: some(people),
  asker: fc.constant('novotna'),
  purpose: fc.constantFrom(...purposes),
  channel: fc.constant('phone'),
  at: moment,
  recipient: fc.record({
    professional: fc.constantFrom('kralova', 'svoboda'),
    roles: some(roles),
    organisation: fc.constant('poliklinika-vzorna'),
  }),
  items: some(categories.map((category) => ({ id: category, category }))),
});

const opened = (asked: SharingRequest, inWorld: SharingWorld) =>
  decideSharing(asked, inWorld).decisions.filter((one) => one.outcome === 'permitted');
const keysOf = (asked: SharingRequest, inWorld: SharingWorld) =>
  opened(asked, inWorld).map(({ person, item }) => `${person}|${item}`);
const withLog = (
  inWorld: SharingWorld,
  person: string,
  change: (before: readonly Statement[]) => readonly Statement[],
) => ({
  ...inWorld,
  statements: { ...inWorld.statements, [person]: change(inWorld.statements[person] ?? []) },
});
const runs = { numRuns: 1500 };

describe('properties of decideSharing', () => {
  it('[CON-8] every permission has a basis that is explained, and every item asked for is decided', () => {
    fc.assert(
      fc.property(request, world, (asked, inWorld) => {
        const { decisions, explanation } = decideSharing(asked, inWorld);
        expect(decisions).toHaveLength(asked.people.length * asked.items.length);
        for (const one of decisions) {
          const told = explanation.filter(({ person, item }) => person === one.person && item === one.item);
          expect(told.length).toBeGreaterThan(0);
          if (one.outcome === 'permitted') expect(told.map(({ rule }) => rule)).toContain(one.rules[0]);
        }
        for (const { rule, needs } of explanation) expect(consent.texts.needs).toHaveProperty([`${rule}.${needs}`]);
      }),
      runs,
    );
  });

  it('[CON-4] what is permitted was asked for and, without an emergency, is necessary', () => {
    fc.assert(
      fc.property(request, world, (asked, inWorld) => {
        for (const one of opened(asked, inWorld)) {
          expect(asked.people).toContain(one.person);
          expect(asked.items.map(({ id }) => id)).toContain(one.item);
          const rows = inWorld.necessity.filter(({ purpose }) => purpose === asked.purpose);
          if (one.basis.kind !== 'emergency')
            expect(rows.some((row) => row.categories.includes(one.category))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('[CON-2] a refusal, a withdrawal or a narrowing never widens', () => {
    const closing = fc.oneof(refusedStatement, withdrawnStatement, narrowedStatement) as fc.Arbitrary<Statement>;
    fc.assert(
      fc.property(request, world, closing, fc.constantFrom(...people), (asked, inWorld, more, person) => {
        const before = keysOf(asked, inWorld);
        for (const key of keysOf(
          asked,
          withLog(inWorld, person, (all) => [...all, more]),
        ))
          expect(before).toContain(key);
      }),
      runs,
    );
  });

  it('[CON-3] a withdrawal ends the consent from that moment and not before', () => {
    fc.assert(
      fc.property(request, world, id, (asked, inWorld, of) => {
        const at = '2026-03-03T08:00:00.000Z';
        const after = asked.people.reduce(
          (now, person) => withLog(now, person, (all) => [...all, { kind: 'withdrawn', of, at }]),
          inWorld,
        );
        for (const one of opened(asked, after)) {
          if (asked.at >= at && one.basis.kind === 'consent') expect(one.basis.ids).not.toContain(of);
        }
        if (asked.at < at) expect(decideSharing(asked, after)).toEqual(decideSharing(asked, inWorld));
      }),
      runs,
    );
  });

  it('[CON-3] neither the order of statements nor repeating one matters', () => {
    fc.assert(
      fc.property(request, world, fc.nat(), (asked, inWorld, seed) => {
        const turned = Object.keys(inWorld.statements).reduce(
          (now, person) =>
            withLog(now, person, (all) => {
              const from = all.length === 0 ? 0 : seed % all.length;
              const rotated = [...all.slice(from), ...all.slice(0, from)];
              return [...rotated.toReversed(), ...rotated.slice(0, 1)];
            }),
          inWorld,
        );
        expect(decideSharing(asked, turned)).toEqual(decideSharing(asked, inWorld));
      }),
      runs,
    );
  });

  it("[CON-21] one person's consent never opens another's data", () => {
    fc.assert(
      fc.property(request, world, log, (asked, inWorld, other) => {
        const of = (inThis: SharingWorld) =>
          decideSharing(asked, inThis).decisions.filter(({ person }) => person === 'person-a');
        expect(of(withLog(inWorld, 'person-b', () => other))).toEqual(of(inWorld));
      }),
      runs,
    );
  });

  it('[CON-22] a request whose organisation is left out, or whose codes are spoilt, never gains by it', () => {
    fc.assert(
      fc.property(request, world, (asked, inWorld) => {
        const before = keysOf(asked, inWorld);
        const { organisation: _left, ...recipient } = asked.recipient;
        const spoilt = [
          { ...asked, recipient },
          { ...asked, purpose: 'x' },
          { ...asked, channel: '' },
          { ...asked, at: '' },
        ];
        for (const one of spoilt) for (const key of keysOf(one, inWorld)) expect(before).toContain(key);
      }),
      runs,
    );
  });

  it('[CON-22] a statement whose moment cannot be read never widens', () => {
    const spoilt = fc.constantFrom('', 'yesterday', '9999', null as never);
    fc.assert(
      fc.property(request, world, fc.nat(), spoilt, (asked, inWorld, which, at) => {
        const before = keysOf(asked, inWorld);
        const after = withLog(inWorld, 'person-a', (all) =>
          all.map((one, index) => (index === which % all.length ? { ...one, at } : one)),
        );
        for (const key of keysOf(asked, after)) expect(before).toContain(key);
      }),
      runs,
    );
  });

  it('[CON-22] whatever is put in, nothing throws and nothing is permitted by accident', () => {
    fc.assert(
      fc.property(request, world, fc.anything(), fc.anything(), (asked, inWorld, junk, more) => {
        for (const [one, other] of [
          [junk, more],
          [asked, junk],
          [junk, inWorld],
          [asked, { statements: junk, necessity: more }],
        ]) {
          const { decisions } = decideSharing(one as never, other as never);
          expect(decisions.filter(({ outcome }) => outcome === 'permitted')).toEqual([]);
        }
      }),
      runs,
    );
  });

  it('the worlds are not empty: a quarter permits something, each basis decides one in twenty', () => {
    const told = { consent: 0, duty: 0, emergency: 0, permitting: 0 };
    const sample = fc.sample(fc.tuple(request, world), { numRuns: 2000, seed: 7 });
    for (const [asked, inWorld] of sample) {
      const kinds = new Set(opened(asked, inWorld).map(({ basis }) => basis.kind));
      for (const kind of kinds) told[kind] += 1;
      if (kinds.size > 0) told.permitting += 1;
    }
    expect(told.permitting).toBeGreaterThan(500);
    for (const kind of ['consent', 'duty', 'emergency'] as const) expect(told[kind]).toBeGreaterThan(100);
  });
});

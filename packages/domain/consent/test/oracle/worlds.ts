/** Worlds and requests to decide alike by the engine, the naive implementation and Cedar; the same for the same seed. */
import type { SharingRequest, SharingWorld } from '@koordinace/consent';
import * as fc from 'fast-check';
import {
  categories,
  days,
  log,
  moments,
  mostly,
  pattern,
  people,
  perhaps,
  purposes,
  roles,
  some,
  tidy,
} from './statements.ts';

/** A request and the world in which it is decided. */
export interface Case {
  readonly request: SharingRequest;
  readonly world: SharingWorld;
}

const period = {
  from: mostly(perhaps(fc.constantFrom('2026-01-01', '2026-03-02')), fc.constant('soon'), 250),
  until: mostly(perhaps(fc.constantFrom('2026-03-03', '2026-12-31', '2026-12-31')), fc.constant('ever'), 250),
};
/** None as a rule, one or two now and then, each with its own id. */
const few = <T extends object>(
  one: fc.Arbitrary<T>,
  name: string,
  none: number,
): fc.Arbitrary<(T & { id: string })[]> =>
  fc
    .oneof(
      { arbitrary: fc.constant([]), weight: none },
      { arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }), weight: 1 },
    )
    .map((all) => all.map((each, index) => ({ ...tidy(each), id: `${name}-${index}` })));
const all = <T>(list: fc.Arbitrary<T>) => perhaps(list, 2);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 2 });

const guardianship = fc.record({
  guardian: fc.constantFrom('person-g', 'person-g', 'person-h'),
  kind: fc.constantFrom('guardian', 'guardian', 'supporter', 'parent'),
  scope: fc.constantFrom(['everything'], ['sharingInformation', 'money'], ['money'], []),
  from: perhaps(fc.constantFrom('2026-01-01', '2026-03-02')),
  until: perhaps(fc.constantFrom('2026-03-02', '2026-12-31')),
});
const prohibition = fc.record({
  citation: fc.constant('1/2000 Sb.'),
  purposes: all(some(purposes)),
  recipients: all(patterns),
  categories: all(some(categories)),
  ...period,
});
const duty = fc.record({
  citation: fc.constant('359/1999 Sb.'),
  recipients: patterns,
  purposes: some(purposes),
  categories: some(categories),
  trigger: perhaps(fc.constantFrom('writtenRequest', 'writtenRequest', 'order'), 1),
  people: perhaps(fc.subarray(people), 1),
  ...period,
});
const emergency = fc.record({
  person: fc.constantFrom(...people, 'person-a'),
  threatened: mostly<string[]>(
    fc.constantFrom(['clientLife'], ['clientHealth', 'othersHealth'], ['othersLife', 'mystery']),
    fc.subarray(['othersHealth', 'mystery']),
    4,
  ),
  threat: mostly(fc.constant('fire'), fc.constant(''), 10),
  declaredBy: mostly(fc.constant('novotna'), fc.constant(''), 10),
  items: fc.array(
    mostly(
      fc.constantFrom<{ category: string; id?: string }>(...categories.map((category) => ({ category }))),
      fc.constantFrom({ category: 'health', id: 'talk-7' }, { category: 'mystery' }),
      5,
    ),
    { minLength: 1, maxLength: 2 },
  ),
  from: mostly(fc.constantFrom(moments[0] ?? '', ...moments.slice(0, 3)), fc.constant('soon'), 60),
  until: mostly(fc.constantFrom(...moments.slice(2), '2026-03-09T08:00:00.000Z'), fc.constant('ever'), 60),
});
const obligations = fc.subarray(['secureChannel', 'pseudonymiseClient', 'noPassingOn', 'review'], {
  minLength: 1,
  maxLength: 2,
});
const anyObligations = mostly(obligations, fc.constant(['mystery']), 12);
const agreement = fc.record({
  organisation: fc.constantFrom('poliklinika-vzorna', 'poliklinika-vzorna', 'charita'),
  purposes: all(some(purposes)),
  categories: all(some(categories)),
  channels: perhaps(fc.subarray(['phone', 'dataBox'])),
  obligations: perhaps(anyObligations, 1),
  ...period,
});
const internalRule = fc
  .record({
    purposes: all(some(purposes)),
    roles: all(some(roles)),
    obligations: anyObligations,
    form: perhaps(fc.constantFrom('initials', 'initials', 'code', 'mystery')),
  })
  .map(tidy);
const necessity = fc
  .record({
    purpose: fc.constantFrom(...purposes),
    role: perhaps(fc.constantFrom(...roles), 3),
    categories: some(categories),
  })
  .map(tidy);

const ofPeople = <T>(one: fc.Arbitrary<T>) => fc.record(Object.fromEntries(people.map((person) => [person, one])));

/** One world: the log of each person, statutes, emergencies, agreements and the office's rules. */
export const anyWorld: fc.Arbitrary<SharingWorld> = fc.record({
  statements: ofPeople(log),
  guardianships: ofPeople(
    fc.oneof(
      { arbitrary: fc.constant([]), weight: 3 },
      { arbitrary: fc.array(guardianship.map(tidy), { maxLength: 2 }), weight: 1 },
    ),
  ),
  necessity: fc
    .array(necessity, { maxLength: 4 })
    .map((rows) => [...rows, ...purposes.map((purpose) => ({ purpose, categories: ['health', 'needs'] }))]),
  prohibitions: few(prohibition, 'prohibition', 15),
  duties: few(duty, 'duty', 1),
  emergencies: few(emergency, 'emergency', 1),
  agreements: few(agreement, 'agreement', 3),
  internalRule: mostly<object[]>(fc.constant([]), fc.array(internalRule, { minLength: 1, maxLength: 2 }), 5),
}) as fc.Arbitrary<SharingWorld>;

const item = mostly(
  fc.constantFrom<{ id: string; category: string; of?: string }>(
    ...categories.map((category) => ({ id: category, category })),
  ),
  fc.constantFrom(
    { id: 'talk-7', category: 'health' },
    { id: 'talk-8', category: 'needs', of: 'person-b' },
    { id: 'odd', category: 'mystery' },
  ),
  6,
);
const claim = fc
  .record({
    basis: mostly(fc.constant('duty' as const), fc.constant('consent' as const), 8),
    id: fc.constantFrom('duty-0', 'duty-1'),
    trigger: perhaps(fc.constantFrom('writtenRequest', 'writtenRequest', 'order'), 6),
  })
  .map(tidy);

/** One request, of up to three people and three items. */
export const anyRequest: fc.Arbitrary<SharingRequest> = fc
  .record({
    people: fc.subarray(people, { minLength: 1 }),
    asker: fc.constant('novotna'),
    purpose: mostly(fc.constantFrom(...purposes, 'healthCare'), fc.constant('mystery'), 60),
    channel: mostly(fc.constantFrom('phone', 'dataBox'), fc.constant('pigeon'), 60),
    at: mostly(
      fc.constantFrom(
        ...days.map((day) => `${day}T08:00:00.000Z`),
        '2026-03-04T23:30:00.000Z',
        '2026-03-03T08:00:00.000Z',
      ),
      fc.constant('soon'),
      120,
    ),
    recipient: fc
      .record({
        professional: mostly(perhaps(fc.constantFrom('kralova', 'svoboda'), 4), fc.constant('cerny'), 20),
        roles: mostly(
          fc.constantFrom<string[]>(['physician'], ['physician', 'caseManager'], ['caseManager']),
          fc.constantFrom<string[]>([], ['wizard'], ['physician', 'wizard']),
          40,
        ),
        organisation: perhaps(fc.constantFrom('poliklinika-vzorna', 'poliklinika-vzorna', 'charita'), 3),
      })
      .map(tidy),
    items: fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
    claims: perhaps(fc.array(claim, { minLength: 1, maxLength: 2 }), 4),
    cannotMeet: perhaps(fc.subarray(['pseudonymiseClient', 'noPassingOn', 'review', 'secureChannel']), 1),
  })
  .map((request) => tidy(request) as unknown as SharingRequest);

/** What is compared: mostly whole, in the order in which it shrinks best. */
export const anyCase: fc.Arbitrary<Case> = fc.record({ world: anyWorld, request: anyRequest });

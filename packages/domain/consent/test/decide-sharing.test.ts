import { describe, expect, it } from 'vitest';
import { decideSharing, type SharingRequest, type SharingWorld } from '../src/index.js';
import { aConsent, aRefusal, aRequest, aWorld, marie } from '../src/testing/index.js';

const decided = (world: SharingWorld, change: Partial<SharingRequest> = {}) => decideSharing(aRequest(change), world);
const first = (world: SharingWorld, change: Partial<SharingRequest> = {}) => decided(world, change).decisions[0];
const why = (world: SharingWorld, change: Partial<SharingRequest> = {}) =>
  decided(world, change).explanation.map(({ rule, needs }) => `${rule}.${needs}`);
const permitted = { outcome: 'permitted', basis: { kind: 'consent', ids: ['consent-1'] } };
const consent = aConsent();
const later = '2026-03-05T08:00:00.000Z';

const worlds: readonly (readonly [string, SharingWorld, 'permitted' | 'refused', Partial<SharingRequest>?])[] = [
  ['[CON-8] nothing was said', aWorld([]), 'refused'],
  ['[CON-8] a consent in force covers it', aWorld([consent]), 'permitted'],
  ['[CON-8] the consent is for another purpose', aWorld([consent]), 'refused', { purpose: 'crisisHelp' }],
  [
    '[CON-8] the consent is for somebody else',
    aWorld([consent]),
    'refused',
    { recipient: { professional: 'x', roles: ['school'] } },
  ],
  [
    '[CON-8] one part of the recipient does not match',
    aWorld([aConsent({ recipients: [{ role: 'physician', organisation: 'jinde' }] })]),
    'refused',
  ],
  ['[CON-8] a recipient without parts is nobody', aWorld([aConsent({ recipients: [{}] })]), 'refused'],
  ['[CON-8] the consent is given only later', aWorld([aConsent({ at: '2026-03-11T00:00:00.000Z' })]), 'refused'],
  ['[CON-19] the first day', aWorld([aConsent({ from: '2026-03-10' })]), 'permitted'],
  ['[CON-19] the last day', aWorld([aConsent({ until: '2026-03-10' })]), 'permitted'],
  ['[CON-19] before the first day', aWorld([aConsent({ from: '2026-03-11' })]), 'refused'],
  [
    '[CON-19] after the last day, in Prague',
    aWorld([aConsent({ until: '2026-03-10' })]),
    'refused',
    { at: '2026-03-10T23:30:00.000Z' },
  ],
  ['[CON-3] withdrawn', aWorld([consent, { kind: 'withdrawn', of: 'consent-1', at: later }]), 'refused'],
  [
    '[CON-3] withdrawn at this very moment',
    aWorld([consent, { kind: 'withdrawn', of: 'consent-1', at: aRequest().at }]),
    'refused',
  ],
  [
    '[CON-3] withdrawn only later',
    aWorld([consent, { kind: 'withdrawn', of: 'consent-1', at: '2026-03-10T08:00:00.001Z' }]),
    'permitted',
  ],
  [
    '[CON-3] withdrawing the latest ends the earlier one of the same scope',
    aWorld([
      consent,
      aConsent({ id: 'consent-3', at: later }),
      { kind: 'withdrawn', of: 'consent-3', at: '2026-03-06T08:00:00.000Z' },
    ]),
    'refused',
  ],
  [
    '[CON-3] given anew after the withdrawal',
    aWorld([
      consent,
      { kind: 'withdrawn', of: 'consent-1', at: '2026-03-03T08:00:00.000Z' },
      aConsent({ id: 'consent-3', at: later }),
    ]),
    'permitted',
  ],
  [
    '[CON-3] narrowed by this purpose',
    aWorld([consent, { kind: 'narrowed', of: 'consent-1', at: later, purposes: ['healthCare'] }]),
    'refused',
  ],
  [
    '[CON-3] narrowed by this category',
    aWorld([consent, { kind: 'narrowed', of: 'consent-1', at: later, categories: ['health'] }]),
    'refused',
  ],
  [
    '[CON-3] narrowed by this professional',
    aWorld([consent, { kind: 'narrowed', of: 'consent-1', at: later, recipients: [{ professional: 'kralova' }] }]),
    'refused',
  ],
  [
    '[CON-3] narrowed by another category',
    aWorld([consent, { kind: 'narrowed', of: 'consent-1', at: later, categories: ['needs'] }]),
    'permitted',
  ],
  [
    '[CON-3] narrowed by an organisation that the request does not tell',
    aWorld([
      consent,
      { kind: 'narrowed', of: 'consent-1', at: later, recipients: [{ organisation: 'poliklinika-vzorna' }] },
    ]),
    'refused',
    { recipient: { professional: 'kralova', roles: ['physician'] } },
  ],
  [
    '[CON-2] an overlapping refusal, earlier than the consent',
    aWorld([consent, aRefusal({ at: '2026-02-01T08:00:00.000Z' })]),
    'refused',
  ],
  ['[CON-2] a refusal of something else', aWorld([consent, aRefusal({ purposes: ['housing'] })]), 'permitted'],
  [
    '[CON-2] a refusal with a code that nobody knows',
    aWorld([consent, aRefusal({ purposes: ['mystery'] })]),
    'refused',
  ],
  [
    '[CON-2] a refusal that was taken back',
    aWorld([consent, aRefusal(), { kind: 'takenBack', of: 'consent-2', at: later }]),
    'permitted',
  ],
  [
    '[CON-2] of one grantor in one scope the later consent counts',
    aWorld([
      aConsent({ at: later }),
      aRefusal({ purposes: consent.purposes, recipients: consent.recipients, categories: consent.categories }),
    ]),
    'permitted',
  ],
  [
    '[CON-2] on equal time the refusal wins',
    aWorld([
      consent,
      aRefusal({
        at: consent.at,
        purposes: consent.purposes,
        recipients: consent.recipients,
        categories: consent.categories,
      }),
    ]),
    'refused',
  ],
  [
    '[CON-2] another grantor’s refusal of the same scope wins',
    aWorld([
      aConsent({ at: later }),
      aRefusal({
        grantor: { kind: 'guardian', person: 'person-vera' },
        purposes: consent.purposes,
        recipients: consent.recipients,
        categories: consent.categories,
      }),
    ]),
    'refused',
  ],
  [
    '[CON-17] a guardian without scope',
    aWorld([aConsent({ grantor: { kind: 'guardian', person: 'person-vera' } })], {
      guardianships: { [marie]: [{ guardian: 'person-vera', kind: 'guardian', scope: ['finance'] }] },
    }),
    'refused',
  ],
  [
    '[CON-17] a guardian within the scope',
    aWorld([aConsent({ grantor: { kind: 'guardian', person: 'person-vera' } })], {
      guardianships: { [marie]: [{ guardian: 'person-vera', kind: 'guardian', scope: ['everything'] }] },
    }),
    'permitted',
  ],
  [
    '[CON-17] the client, not without the guardian',
    aWorld([consent], {
      guardianships: { [marie]: [{ guardian: 'person-vera', kind: 'guardian', scope: ['everything'] }] },
    }),
    'refused',
  ],
  [
    '[CON-17] the client, before the guardianship began',
    aWorld([consent], {
      guardianships: {
        [marie]: [{ guardian: 'person-vera', kind: 'guardian', scope: ['everything'], from: '2026-03-02' }],
      },
    }),
    'permitted',
  ],
  [
    '[CON-4] a category that the purpose does not need',
    aWorld([aConsent({ categories: ['finance'] })]),
    'refused',
    { items: [{ id: 'finance', category: 'finance' }] },
  ],
  [
    '[CON-15] an agreement narrows a consent',
    aWorld([consent], { agreements: [{ id: 'a', organisation: 'poliklinika-vzorna', categories: ['needs'] }] }),
    'refused',
  ],
  [
    '[CON-15] an agreement with somebody else',
    aWorld([consent], { agreements: [{ id: 'a', organisation: 'jinde', categories: [] }] }),
    'permitted',
  ],
  [
    '[CON-10] an obligation that cannot be met',
    aWorld([consent], { internalRule: [{ obligations: ['secureChannel'] }] }),
    'refused',
  ],
  [
    '[CON-10] the same by a secure channel',
    aWorld([consent], { internalRule: [{ obligations: ['secureChannel'] }] }),
    'permitted',
    { channel: 'securePackage' },
  ],
];

describe('decideSharing', () => {
  for (const [what, world, outcome, change] of worlds) {
    it(what, () => expect(first(world, change)?.outcome).toBe(outcome));
  }

  it('[CON-8] names the basis, or the limit that dropped it and what would make it possible', () => {
    expect(first(aWorld([consent]))).toMatchObject({ ...permitted, rules: ['CON-8', 'CON-4'] });
    expect(first(aWorld([]))).toMatchObject({ outcome: 'refused', droppedBy: 'basis', rules: ['CON-8'] });
    expect(why(aWorld([consent, { kind: 'withdrawn', of: 'consent-1', at: later }]))).toEqual([
      'CON-8.basis',
      'CON-3.withdrawn',
    ]);
    const agreements = [{ id: 'a', organisation: 'poliklinika-vzorna', categories: [] }];
    expect(first(aWorld([consent], { agreements }))).toMatchObject({ droppedBy: 'agreement' });
    expect(first(aWorld([consent], { necessity: [] }))).toMatchObject({ droppedBy: 'necessity' });
  });

  it('[CON-21] decides each person and item on their own', () => {
    const items = [
      { id: 'health', category: 'health' },
      { id: 'talk-7', category: 'needs', of: 'person-josef' },
    ];
    const { decisions } = decided(aWorld([consent]), { people: [marie, 'person-josef'], items });
    expect(decisions.map(({ person, item, outcome }) => [person, item, outcome])).toEqual([
      [marie, 'health', 'permitted'],
      ['person-josef', 'health', 'refused'],
      ['person-josef', 'talk-7', 'refused'],
    ]);
  });
});

describe('what cannot be evaluated', () => {
  const unknown: readonly (readonly [string, Partial<SharingRequest>])[] = [
    ['purpose', { purpose: 'curiosity' }],
    ['role', { recipient: { professional: 'kralova', roles: ['physician', 'wizard'] } }],
    ['channel', { channel: 'pigeon' }],
    ['category', { items: [{ id: 'x', category: 'shoeSize' }] }],
    ['moment', { at: 'yesterday' }],
  ];
  it.each(unknown)('[CON-22] an unknown %s is refused and said', (code, change) => {
    const everything = aConsent({ purposes: ['healthCare', 'curiosity'], categories: ['health', 'shoeSize'] });
    expect(first(aWorld([everything]), change)).toMatchObject({ outcome: 'refused', rules: ['CON-22'] });
    expect(why(aWorld([everything]), change)).toContain(`CON-22.${code}`);
  });

  it('[CON-22] a world that throws, or lacks its parts, refuses', () => {
    const throwing = {
      ...aWorld([consent]),
      get prohibitions(): never {
        throw new Error('Marie Vymyšlená');
      },
    };
    expect(decided(throwing)).toMatchObject({
      decisions: [{ outcome: 'refused' }],
      explanation: [{ needs: 'brokenRule' }],
    });
    expect(first({ statements: { [marie]: [consent] } } as never)).toMatchObject({
      outcome: 'refused',
      rules: ['CON-22'],
    });
    expect(decideSharing({} as never, {} as never)).toMatchObject({ decisions: [], explanation: [{ rule: 'CON-22' }] });
  });

  it('[CON-22] a period that cannot be read refuses, whether it would open or close', () => {
    const prohibitions = [{ id: 'p', citation: '1/2000 Sb.', from: 'long ago' }];
    expect(why(aWorld([consent], { prohibitions }))).toEqual(['CON-22.brokenRule']);
    expect(why(aWorld([aConsent({ until: 'for ever' })]))).toEqual(['CON-8.basis', 'CON-19.period']);
  });

  const unnamed = { recipient: { professional: 'cerna', roles: ['physician'] } };
  const outside = { organisation: 'urad-prace' };

  it('[CON-22] a refusal for an organisation closes where the recipient’s is not known, and says so', () => {
    const world = aWorld([consent, aRefusal({ recipients: [outside] })]);
    expect(first(world, unnamed)).toMatchObject({ outcome: 'refused', rules: ['CON-22'] });
    expect(why(world, unnamed)).toEqual(['CON-22.organisation']);
    expect(first(world)).toMatchObject(permitted);
    expect(why(aWorld([aRefusal({ recipients: [outside] })]), unnamed)).toEqual(['CON-8.basis', 'CON-22.organisation']);
    const named = aWorld([consent, aRefusal({ recipients: [{ ...outside, professional: 'cerna' }] })]);
    expect(why(named, unnamed)).toContain('CON-2.refused');
    const out = { kind: 'narrowed', of: 'consent-1', at: later, recipients: [outside] } as const;
    expect(why(aWorld([consent, out]), unnamed)).toEqual(['CON-22.organisation']);
  });

  it('[CON-22] a consent for an organisation does not open where the recipient’s is not known, and says so', () => {
    const world = aWorld([aConsent({ recipients: [{ organisation: 'charita' }] })]);
    expect(first(world, unnamed)).toMatchObject({ outcome: 'refused', droppedBy: 'basis' });
    expect(why(world, unnamed)).toEqual(['CON-22.organisation']);
    const recipient = { ...unnamed.recipient, organisation: 'charita' };
    expect(first(world, { recipient })).toMatchObject(permitted);
    expect(why(world)).toEqual(['CON-8.basis']);
  });

  it('[CON-22] what closes and holds an unknown code closes', () => {
    const wizard = { recipients: [{ role: 'wizard' }] };
    expect(why(aWorld([consent, aRefusal(wizard)]))).toEqual(['CON-22.statement']);
    const out = { kind: 'narrowed', of: 'consent-1', at: later, ...wizard } as const;
    expect(why(aWorld([consent, out]))).toEqual(['CON-22.statement']);
    const prohibitions = [{ id: 'p', citation: '1/2000 Sb.', ...wizard }];
    expect(why(aWorld([consent], { prohibitions }))).toEqual(['CON-7.prohibited']);
  });

  it('[CON-22] [CON-9] an internal rule for an unknown role or purpose binds', () => {
    for (const unknown of [{ roles: ['wizard'] }, { purposes: ['mystery'] }]) {
      const internalRule = [{ ...unknown, obligations: ['secureChannel'] }];
      expect(why(aWorld([consent], { internalRule }))).toEqual(['CON-10.unmet.secureChannel']);
    }
  });

  it('[CON-22] [CON-15] an agreement narrows where the recipient’s organisation is not known', () => {
    const agreements = [{ id: 'a', organisation: 'charita', categories: ['needs'] }];
    expect(first(aWorld([consent], { agreements }), unnamed)).toMatchObject({ droppedBy: 'agreement' });
    expect(why(aWorld([consent], { agreements }), unnamed)).toEqual(['CON-22.organisation']);
    expect(first(aWorld([consent], { agreements: [{ id: 'a', organisation: 'charita' }] }), unnamed)).toMatchObject(
      permitted,
    );
  });

  it('[CON-22] an obligation that nobody knows cannot be met', () => {
    expect(why(aWorld([consent], { internalRule: [{ obligations: ['mystery'] }] }))).toEqual(['CON-22.obligation']);
  });
});

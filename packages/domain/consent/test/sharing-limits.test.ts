import { describe, expect, it } from 'vitest';
import { decideSharing, type SharingRequest, type SharingWorld } from '../src/index.js';
import { aConsent, aRefusal, aRequest, aWorld, marie } from '../src/testing/index.js';

const decided = (world: SharingWorld, change: Partial<SharingRequest> = {}) => decideSharing(aRequest(change), world);
const first = (world: SharingWorld, change: Partial<SharingRequest> = {}) => decided(world, change).decisions[0];
const why = (world: SharingWorld, change: Partial<SharingRequest> = {}) =>
  decided(world, change).explanation.map(({ rule, needs }) => `${rule}.${needs}`);
const consent = aConsent();
const later = '2026-03-05T08:00:00.000Z';
const sameScope = { purposes: consent.purposes, recipients: consent.recipients, categories: consent.categories };
const needsOnly = { items: [{ id: 'needs', category: 'needs' }] };
const asNurse = { recipient: { professional: 'kralova', roles: ['nurse'] } };
const toKralova = aConsent({ recipients: [{ professional: 'kralova' }] });
const limits: readonly (readonly [string, SharingWorld, 'permitted' | 'refused', Partial<SharingRequest>?])[] = [
  ['[CON-2] a refusal for another category', aWorld([consent, aRefusal({ categories: ['needs'] })]), 'permitted'],
  [
    '[CON-2] the client is one grantor, named by id or not',
    aWorld([aConsent({ at: later, grantor: { kind: 'client', person: marie } }), aRefusal(sameScope)]),
    'permitted',
  ],
  ['[CON-4] a category that only a physician needs', aWorld([toKralova]), 'permitted', needsOnly],
  ['[CON-4] the same for a nurse', aWorld([toKralova]), 'refused', { ...needsOnly, ...asNurse }],
  [
    '[CON-15] an agreement that excludes the channel',
    aWorld([consent], { agreements: [{ id: 'a', organisation: 'poliklinika-vzorna', channels: ['dataBox'] }] }),
    'refused',
  ],
  [
    '[CON-9] an obligation that this sharing cannot meet',
    aWorld([consent], { internalRule: [{ obligations: ['pseudonymiseFamily'] }] }),
    'refused',
    { cannotMeet: ['pseudonymiseFamily'] },
  ],
  [
    '[CON-9] an obligation for other roles',
    aWorld([consent], { internalRule: [{ roles: ['school'], obligations: ['secureChannel'] }] }),
    'permitted',
  ],
];

describe('limits and obligations', () => {
  for (const [what, world, outcome, change] of limits) {
    it(what, () => expect(first(world, change)?.outcome).toBe(outcome));
  }
});

describe('the other bases', () => {
  const duty = {
    id: 'benefits-request',
    citation: '111/2006 Sb.',
    recipients: [{ role: 'physician' }],
    purposes: ['healthCare'],
    categories: ['health'],
    trigger: 'writtenRequest',
    from: '2020-01-01',
  };
  const claims = [{ basis: 'duty', id: 'benefits-request', trigger: 'writtenRequest' }] as const;
  const emergency = {
    id: 'emergency-1',
    person: marie,
    threatened: ['clientLife'],
    threat: 'fire',
    declaredBy: 'novotna',
    items: [{ category: 'health' }],
    from: '2026-03-10T00:00:00.000Z',
    until: '2026-03-11T00:00:00.000Z',
  };
  const prohibition = { id: 'p', citation: '1/2000 Sb.', recipients: [{ organisation: 'poliklinika-vzorna' }] };

  it('[CON-7] a duty needs its trigger and its dates, and a refusal does not stop it but is said', () => {
    const world = aWorld([aRefusal()], { duties: [duty] });
    expect(first(world)).toMatchObject({ outcome: 'refused' });
    expect(why(world)).toContain('CON-7.trigger');
    expect(first(world, { claims })).toMatchObject({ basis: { kind: 'duty', citation: '111/2006 Sb.' } });
    expect(why(world, { claims })).toContain('CON-7.dutyDespiteRefusal');
    expect(first(aWorld([], { duties: [{ ...duty, until: '2026-03-09' }] }), { claims })).toMatchObject({
      outcome: 'refused',
    });
  });

  it('[CON-7] a duty holds only for its purpose, and an agreement does not narrow it', () => {
    const agreements = [{ id: 'a', organisation: 'poliklinika-vzorna', categories: [] }];
    expect(first(aWorld([], { duties: [duty], agreements }), { claims })).toMatchObject({ basis: { kind: 'duty' } });
    expect(first(aWorld([], { duties: [duty] }), { claims, purpose: 'crisisHelp' })).toMatchObject({
      droppedBy: 'basis',
    });
  });

  it('[CON-7] a sure prohibition counts before one that is not sure, whatever their order', () => {
    const unsure = { id: 'a', citation: '2/2000 Sb.', purposes: ['mystery'] };
    const world = aWorld([], { emergencies: [emergency], prohibitions: [unsure, prohibition] });
    expect(first(world)).toMatchObject({ outcome: 'refused' });
    expect(first({ ...world, prohibitions: [unsure] })).toMatchObject({ basis: { kind: 'emergency' } });
  });

  it('[CON-7] a prohibition stands above every basis; one of which it is not sure leaves the path of CON-6 open', () => {
    const world = aWorld([consent], { duties: [duty], emergencies: [emergency], prohibitions: [prohibition] });
    expect(first(world, { claims })).toMatchObject({ outcome: 'refused', rules: ['CON-7'] });
    const untold = { claims, recipient: { professional: 'kralova', roles: ['physician'] } };
    expect(first(world, untold)).toMatchObject({ basis: { kind: 'emergency' } });
    expect(first({ ...world, emergencies: [] }, untold)).toMatchObject({ outcome: 'refused' });
  });

  it('[CON-6] an emergency opens what it declares, at once, whatever else is missing', () => {
    const agreements = [{ id: 'a', organisation: 'poliklinika-vzorna', categories: [] }];
    const internalRule = [{ obligations: ['secureChannel'] }];
    const world = aWorld([aRefusal()], { emergencies: [emergency], agreements, internalRule, necessity: [] });
    expect(first(world)).toMatchObject({ basis: { kind: 'emergency', id: 'emergency-1', declaredBy: 'novotna' } });
    expect(decided(world).obligations.map(({ obligation }) => obligation)).toEqual([
      'secureChannel',
      'review',
      'tellClient',
    ]);
    expect(why(world)).toEqual(
      expect.arrayContaining(['CON-6.emergency', 'CON-2.refused', 'CON-10.unmet.secureChannel']),
    );
    expect(first(world, { purpose: 'curiosity' })).toMatchObject({ outcome: 'permitted' });
    expect(first(world, { items: [{ id: 'finance', category: 'finance' }] })).toMatchObject({ outcome: 'refused' });
    expect(first(world, { at: emergency.until })).toMatchObject({ outcome: 'refused' });
  });

  it('[CON-6] [CON-22] a rule that cannot be read takes no other obligation with it', () => {
    const internalRule = [null as never, { obligations: ['secureChannel'] }];
    const { obligations } = decided(aWorld([], { emergencies: [emergency], internalRule }));
    expect(obligations.map(({ obligation }) => obligation)).toEqual(['secureChannel', 'review', 'tellClient']);
  });

  it("[CON-6] danger to another person's health alone, or a nameless threat, is outside it", () => {
    for (const change of [{ threatened: ['othersHealth'] }, { threat: '' }, { declaredBy: '' }]) {
      const world = aWorld([], { emergencies: [{ ...emergency, ...change }] });
      expect(first(world)).toMatchObject({ outcome: 'refused', rules: ['CON-8', 'CON-6'] });
    }
  });
});

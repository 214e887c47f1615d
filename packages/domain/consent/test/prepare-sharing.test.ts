import { describe, expect, it } from 'vitest';
import { decideSharing, prepareSharing, type SharingWorld, type Statement } from '../src/index.js';
import { aConsent, aRefusal, aRequest, aWorld, marie } from '../src/testing/index.js';

const later = '2026-03-05T08:00:00.000Z';
const withdrawal: Statement = { kind: 'withdrawn', of: 'consent-1', at: later };
const firstOf = (world: SharingWorld, change = {}) => prepareSharing(world)(aRequest(change)).decisions[0];

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

describe('prepareSharing', () => {
  it('[CON-8] answers every request as `decideSharing` does, each time', () => {
    const world = aWorld([aConsent(), aRefusal({ categories: ['needs'] })]);
    const decide = prepareSharing(world);
    for (const change of [{}, { purpose: 'housing' }, { at: '2026-02-01T08:00:00.000Z' }, { at: 'soon' }, {}]) {
      expect(decide(aRequest(change))).toEqual(decideSharing(aRequest(change), world));
    }
  });

  it('[CON-3] sees a withdrawal that is added to the log, or comes in a new one', () => {
    const log: Statement[] = [aConsent()];
    const statements: Record<string, Statement[]> = { [marie]: log };
    const decide = prepareSharing({ ...aWorld([]), statements });
    const outcome = () => decide(aRequest()).decisions[0]?.outcome;
    expect(outcome()).toBe('permitted');
    log.push(withdrawal);
    expect(outcome()).toBe('refused');
    statements[marie] = [aConsent()];
    expect(outcome()).toBe('permitted');
    statements[marie] = [aConsent(), withdrawal];
    expect(outcome()).toBe('refused');
  });

  it('[CON-17] sees a guardianship that is added', () => {
    const found = [{ guardian: 'person-vera', kind: 'guardian', scope: ['everything'] }];
    const guardianships: Record<string, typeof found> = { [marie]: [] };
    const decide = prepareSharing(aWorld([aConsent()], { guardianships }));
    expect(decide(aRequest()).decisions[0]?.outcome).toBe('permitted');
    guardianships[marie]?.push(...found);
    expect(decide(aRequest()).decisions[0]?.outcome).toBe('refused');
  });

  it('[CON-2] on several things that cannot be told the explanation does not hang on their order', () => {
    const recipients = [{ professional: 'cerna' }, { organisation: 'charita' }, { role: 'wizard' }];
    const ask = { recipient: { roles: ['physician'] } };
    for (const turned of [recipients, recipients.toReversed()]) {
      const log = turned.map((one, at) => aRefusal({ id: `refusal-${at}`, recipients: [one] }));
      const { explanation } = decideSharing(aRequest(ask), aWorld([aConsent(), ...log]));
      expect(explanation.map(({ needs }) => needs)).toEqual(['professional']);
    }
  });
});

describe('a statement that cannot be read', () => {
  const throwing = {
    kind: 'given',
    get at(): string {
      throw new Error('Marie Vymyšlená');
    },
  };
  const unreadable: readonly (readonly [string, unknown])[] = [
    ['nothing', null],
    ['a number', 5],
    ['a text', 'given'],
    ['without a kind', {}],
    ['of a kind that nobody knows', { kind: 'mystery', id: 'x', at: later }],
    ['a consent without lists', { kind: 'given', id: 'x', at: later, grantor: { kind: 'client' } }],
    ['a refusal whose list is none', aRefusal({ purposes: 5 as never })],
    ['a recipient that is nothing', aConsent({ recipients: [null as never] })],
    ['a withdrawal of nothing', { kind: 'withdrawn', at: later }],
    ['one that throws', throwing],
  ];

  it.each(unreadable)('[CON-22] %s: closes that person’s consents and says so', (_what, one) => {
    const { decisions, explanation } = decideSharing(aRequest(), aWorld([aConsent(), one as Statement]));
    expect(decisions[0]).toMatchObject({ outcome: 'refused', rules: ['CON-22'] });
    expect(explanation.map(({ needs }) => needs)).toEqual(['brokenRule']);
  });

  it.each(unreadable)('[CON-6] [CON-21] %s: neither closes an emergency nor touches anybody else', (_what, one) => {
    const other = 'person-josef';
    const world = {
      ...aWorld([aConsent(), one as Statement], { emergencies: [emergency] }),
      statements: { [marie]: [one as Statement], [other]: [aConsent()] },
    };
    const { decisions } = decideSharing(aRequest({ people: [marie, other] }), world);
    expect(decisions.map(({ outcome }) => outcome)).toEqual(['permitted', 'permitted']);
    expect(decisions[0]).toMatchObject({ basis: { kind: 'emergency' } });
    expect(decideSharing(aRequest(), { ...world, emergencies: [] }).decisions[0]?.outcome).toBe('refused');
  });

  it('[CON-22] counts from its moment, where that can be read', () => {
    const log = [aConsent(), { kind: 'mystery', at: later } as never];
    expect(firstOf(aWorld(log), { at: '2026-03-04T08:00:00.000Z' })?.outcome).toBe('permitted');
    expect(firstOf(aWorld(log), { at: later })?.outcome).toBe('refused');
  });

  it('[CON-22] a log that is no list refuses and closes no emergency', () => {
    for (const log of [5, 'given', {}]) {
      expect(firstOf({ ...aWorld([]), statements: { [marie]: log as never } })).toMatchObject({ rules: ['CON-22'] });
      const endangered = aWorld([], { emergencies: [emergency], statements: { [marie]: log as never } });
      expect(firstOf(endangered)?.outcome).toBe('permitted');
    }
  });

  it('[CON-2] a refusal whose moment cannot be read is not taken back by a statement that may be older', () => {
    const log: Statement[] = [aConsent(), aRefusal({ at: '' }), { kind: 'takenBack', of: 'consent-2', at: later }];
    expect(firstOf(aWorld(log))?.outcome).toBe('refused');
  });
});

import { defaultNecessity } from '../sharing/default-necessity.js';
import type { SharingRequest } from '../sharing/request.js';
import type { SharingWorld } from '../sharing/sharing-world.js';
import type { GivenStatement, RefusedStatement, Statement } from '../sharing/statement.js';

/** The person of the builders, an invented one. */
export const marie = 'person-marie';

/** A physician asks for health data for health care, by phone; change what the test is about. */
export const aRequest = (change: Partial<SharingRequest> = {}): SharingRequest => ({
  people: [marie],
  asker: 'novotna',
  recipient: { professional: 'kralova', roles: ['physician'], organisation: 'poliklinika-vzorna' },
  purpose: 'healthCare',
  items: [{ id: 'health', category: 'health' }],
  channel: 'phone',
  at: '2026-03-10T08:00:00.000Z',
  ...change,
});

/** The client consents to exactly what `aRequest` asks. */
export const aConsent = (change: Partial<GivenStatement> = {}): GivenStatement => ({
  kind: 'given',
  id: 'consent-1',
  at: '2026-03-01T08:00:00.000Z',
  grantor: { kind: 'client' },
  purposes: ['healthCare'],
  recipients: [{ role: 'physician' }],
  categories: ['health', 'needs'],
  from: '2026-03-01',
  until: '2026-12-31',
  ...change,
});

/** The client refuses everything. */
export const aRefusal = (change: Partial<RefusedStatement> = {}): RefusedStatement => ({
  kind: 'refused',
  id: 'consent-2',
  at: '2026-03-02T08:00:00.000Z',
  grantor: { kind: 'client' },
  ...change,
});

/** A world with the statements of the person, and what the test adds. */
export const aWorld = (statements: readonly Statement[], more: Partial<SharingWorld> = {}): SharingWorld => ({
  statements: { [marie]: statements },
  necessity: defaultNecessity,
  ...more,
});

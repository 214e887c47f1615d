/** The worlds around small logs: two people, with and without a duty, an emergency, an agreement, and what is necessary. */
import type { SharingRequest, SharingWorld, Statement } from '@koordinace/consent';
import { smallMoments } from './small-logs.ts';

/** A physician asks for both categories of both people, for health care. */
export const smallRequest: SharingRequest = {
  people: ['person-a', 'person-b'],
  asker: 'novotna',
  recipient: { professional: 'kralova', roles: ['physician'], organisation: 'poliklinika-vzorna' },
  purpose: 'healthCare',
  items: [
    { id: 'health', category: 'health' },
    { id: 'needs', category: 'needs' },
  ],
  channel: 'phone',
  at: smallMoments[1],
};

const duty = {
  id: 'duty-1',
  citation: '1/2000 Sb.',
  recipients: [{ role: 'physician' }],
  purposes: ['healthCare'],
  categories: ['health'],
};
const emergencyOf = (person: string) => ({
  id: `emergency-${person}`,
  person,
  threatened: ['clientLife'],
  threat: 'fire',
  declaredBy: 'novotna',
  items: [{ category: 'health' }, { category: 'needs' }],
  from: smallMoments[0],
  until: '2026-03-03T08:00:00.000Z',
});
const agreement = { id: 'agreement-1', organisation: 'poliklinika-vzorna', categories: ['needs'] };

/** With how many combinations of a duty, an emergency, an agreement and a smaller necessity each log is tried. */
export const surroundings = 16;

/** The world of two logs, in one of the surroundings. */
export const smallWorld = (a: readonly Statement[], b: readonly Statement[], which: number): SharingWorld => ({
  statements: { 'person-a': a, 'person-b': b },
  necessity: [{ purpose: 'healthCare', categories: (which & 8) === 0 ? ['health', 'needs'] : ['health'] }],
  ...((which & 1) !== 0 && { duties: [duty] }),
  ...((which & 2) !== 0 && { emergencies: ['person-a', 'person-b'].map(emergencyOf) }),
  ...((which & 4) !== 0 && { agreements: [agreement] }),
});

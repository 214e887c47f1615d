import { answers, type Module, noTexts } from '@koordinace/kernel';
import { casePartiesOf, people, type SharingQuery, sharingWith } from '@koordinace/people';
import { type Outcome, smallDoor } from '@koordinace/people/testing';
import { practice } from '../../src/index.js';

/** What a stand-in for casework and consent answers: one case, and with whom it may be shared. */
export interface Around {
  /** Accounts and codes of organisations with whom the client's data may be shared; changed while the office runs. */
  readonly shared: Set<string>;
  readonly asked: SharingQuery[];
}

/** The standings of practice towards a file. */
const practiceStandings = (practice.standings ?? []).filter(({ roles }) =>
  roles.some((one) => one.startsWith('matter')),
);

const around = ({ shared, asked }: Around): Module => ({
  name: 'around',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [
    answers(casePartiesOf, {
      answer: ({ case: of }) =>
        of === 'case-1' ? { client: 'person-1' as never, workers: ['novotna'], isOpen: true } : undefined,
    }),
    answers(sharingWith, {
      answer: (query) => {
        asked.push(query);
        const { professional = '', organisation = '' } = query.recipient;
        const open = shared.has(professional) || shared.has(organisation) ? query.categories : [];
        return {
          open,
          because: open.length > 0 ? [] : [{ rule: 'CON-8' as const, needs: 'basis' }],
          decided: [],
          obligations: [],
        };
      },
    }),
  ],
});

/** An office with a head, a coordinator (kralova), a case manager (novotna) and a worker of housing (bytova). */
export function office() {
  const known: Around = { shared: new Set(), asked: [] };
  const door = smallDoor([people, practice, around(known)]);
  const by = (account: string) => (given: { type: string } & Record<string, unknown>, at?: string) =>
    door.do(given, { by: account, ...(at !== undefined && { at }) });
  door.do({ type: 'FoundOffice', worker: 'dvorakova', name: 'Jana Dvořáková' }, { by: 'system' });
  const appoint = (worker: string, post: string, more: object = {}) =>
    by('dvorakova')({ type: 'AppointWorker', worker, post, qualified: true, ...more });
  appoint('kralova', 'supportCoordinator');
  appoint('novotna', 'caseManager');
  appoint('bytova', 'otherDepartment', { department: 'Bytový odbor' });
  return { door, by, known, practiceStandings };
}

/** A well-formed call of a meeting. */
export const call = (more: object = {}) => ({
  type: 'CallMeeting',
  kind: 'coordination',
  on: '2026-03-10',
  purpose: 'Sladit postup při hrozbě ztráty bydlení.',
  programme: ['Kdo co dělá', 'Předávání informací'],
  accounts: ['novotna', 'bytova'],
  outside: [{ organisation: 'Charita Vzorná', role: 'socialService', code: 'charita-vzorna' }],
  ...more,
});

/** The ids of what an accepted act made, by kind; the small door tells only the last of a kind. */
export function idsOf(outcome: Outcome, field: string): readonly string[] {
  if (outcome.outcome !== 'accepted') throw new Error(JSON.stringify(outcome));
  const values = outcome.facts.map((fact) => (fact as Record<string, unknown>)[field]);
  return [...new Set(values.filter((one) => typeof one === 'string'))];
}

/** A moment on a day of March 2026. */
export const on = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T11:00:00.000Z`;

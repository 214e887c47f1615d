import { askedOf, blankFile, type World } from '@koordinace/kernel';
import { workersWith } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { type CaseClientRow, casework } from '../src/index.js';

type Row = Omit<CaseClientRow, 'case'>;

/** What is answered about Marie, whose cases have these rows. */
function workersOf(...rows: readonly Row[]) {
  const answer = casework.answers?.find(({ question }) => question === workersWith.name);
  const world: World = {
    at: '2026-03-02T11:00:00.000Z',
    asked: (ask) => askedOf(undefined, ask, world),
    has: () => true,
    file: blankFile,
    rows: ({ view, partition }) =>
      view === 'caseClients' && partition === 'person-marie'
        ? rows.map((data, at) => ({ key: `case-${at}`, data: { case: `case-${at}`, ...data } }))
        : [],
  };
  return answer?.answer({ person: 'person-marie' } as never, world);
}

describe('who works with a person', () => {
  it('[CMG-4] is whoever each open case is with: the case manager before the social worker', () => {
    expect(workersOf({ worker: 'novotna' })).toEqual(['novotna']);
    expect(workersOf({ worker: 'novotna', caseManager: 'svobodova' })).toEqual(['svobodova']);
    expect(workersOf({ worker: 'novotna' }, { worker: 'mala', caseManager: 'novotna' }, { worker: 'mala' })).toEqual([
      'novotna',
      'mala',
    ]);
  });

  it('is nobody where the cases have ended, where nobody was assigned, or where there is none', () => {
    expect([workersOf({ worker: 'novotna', ended: true }), workersOf({}), workersOf()]).toEqual([[], [], []]);
  });
});

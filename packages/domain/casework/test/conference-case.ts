import type { Module } from '@koordinace/kernel';
import { casework } from '../src/index.js';
import { caseOffice } from './case-office.js';

/** The day of the conference: that of the tests. */
export const conferenceDay = '2026-03-02';

/** A case with a convened conference, to which Charita and the client are invited; the coordinator leads. */
export function convenedCase(module: Module = casework) {
  const office = caseOffice(module);
  const of = office.managed();
  const convene = (fields: object = {}) =>
    office.act(
      {
        type: 'ConveneConference',
        case: of,
        on: conferenceDay,
        purpose: 'Udržet bydlení',
        agenda: ['dávky'],
        ...fields,
      },
      { by: 'coordinator' },
    );
  const convened = convene();
  const conference = convened.outcome === 'accepted' ? (convened.created['conference'] ?? '') : '';
  const invite = (who: object, fields: object = {}) =>
    office.act({ type: 'InviteToConference', case: of, conference, who, ...fields }, { by: 'coordinator' });
  const idOf = (outcome: ReturnType<typeof invite>) =>
    outcome.outcome === 'accepted' ? (outcome.created['participant'] ?? '') : '';
  const charita = idOf(invite({ worker: 'charita', role: 'socialService' }));
  const client = idOf(invite({ client: true }));
  const step = (type: string, fields: object = {}) =>
    office.act({ type, case: of, conference, ...fields }, { by: 'coordinator' });
  const open = (fields: object = {}) =>
    step('OpenConference', {
      reminded: true,
      attendance: [
        { participant: charita, mode: 'inPerson' },
        { participant: client, mode: 'inPerson' },
      ],
      ...fields,
    });
  const conclude = (fields: object = {}) => step('ConcludeConference', { followUpOn: '2026-04-01', ...fields });
  return { office, of, conference, charita, client, convene, invite, step, open, conclude };
}

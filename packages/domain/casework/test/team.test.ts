import { describe, expect, it } from 'vitest';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const neighbour = { who: { actorWorker: 'sousedka' }, role: 'neighbour', tasks: 'Zazvoní.' };

function withNephew() {
  const one = managedCase();
  const nephew = one.office.made('person', { type: 'RecordPerson', name: 'Jiří Smyšlený' });
  const add = (fields: object = {}) =>
    one.does('AddTeamMember', {
      who: { family: nephew },
      role: 'informalCarer',
      tasks: 'V sobotu nakoupí.',
      ...fields,
    });
  return { one, nephew, add, refused: (fields: object = {}) => refusedBy(add(fields)) };
}

describe('the team around the client', () => {
  it('[CMG-7] has members with role, tasks and period; family, neighbours and volunteers among them', () => {
    const { one, refused } = withNephew();
    expect(refused({ role: undefined })).toEqual(['badInput']);
    expect(refused({ tasks: undefined })).toEqual(['CMG-7.tasks']);
    expect(refused({ from: '2026-04-01', until: '2026-03-31' })).toEqual(['CMG-7.period']);
    expect(refused()).toEqual(['accepted']);
    expect(refused(neighbour)).toEqual(['accepted']);
    expect(refused({ ...neighbour, role: 'volunteer' })).toEqual(['accepted']);
    expect(one.office.record(one.of).team).toMatchObject([
      { role: 'informalCarer', tasks: 'V sobotu nakoupí.', from: '2026-03-02' },
      { role: 'neighbour', name: 'sousedka' },
      { role: 'volunteer' },
    ]);
  });

  it('[CMG-7] takes one person who is there, and not the client', () => {
    const { nephew, refused } = withNephew();
    expect(refused({ who: {} })).toEqual(['CMG-7.oneMember']);
    expect(refused({ who: { client: true } })).toEqual(['CMG-7.oneMember']);
    expect(refused({ who: { family: nephew, actorWorker: 'sousedka' } })).toEqual(['CMG-7.oneMember']);
    expect(refused({ who: { actor: 'actor-1' } })).toEqual(['CMG-7.organisation']);
    expect(refused({ who: { worker: 'gone' } })).toEqual(['CMG-7.workerGone']);
    expect(refused({ who: { family: 'person-99' } })).toEqual(['CMG-7.unknownPerson']);
  });

  it('[CMG-7] has nobody twice in a role at one time, and takes back who left or whose time is over', () => {
    const { one, add, refused } = withNephew();
    const first = add({ until: '2026-03-31' });
    const member = first.outcome === 'accepted' ? first.created.member : '';
    expect(refused()).toEqual(['CMG-7.already']);
    expect(refused({ role: 'family' })).toEqual(['accepted']);
    expect(refused({ from: '2026-04-01', until: '2026-04-30' })).toEqual(['accepted']);
    const end = (on?: string) => refusedBy(one.does('EndMembership', { member, on }));
    expect(end('2026-02-28')).toEqual(['CMG-7.ended']);
    expect(end('2026-03-15')).toEqual(['accepted']);
    expect(end()[0]).toMatch(/^place/);
    expect(refused({ from: '2026-05-01' })).toEqual(['accepted']);
  });

  it('[ETH-3] the choice of a service or an expert has its grounds; neighbours and authorities are not chosen', () => {
    const { one, refused } = withNephew();
    const service = { who: { actorWorker: 'pečovatelka Charity' }, role: 'socialService', tasks: 'Ranní hygiena.' };
    expect(refused(service)).toEqual(['ETH-3.actorGrounds']);
    expect(refused({ ...service, role: 'psychologist' })).toEqual(['ETH-3.actorGrounds']);
    expect(refused({ ...service, grounds: 'Jako jediná má volno ráno.' })).toEqual(['accepted']);
    expect(refused({ ...service, role: 'childProtection' })).toEqual(['accepted']);
    expect(refused(neighbour)).toEqual(['accepted']);
    expect(one.office.record(one.of).team[0]).toMatchObject({ grounds: 'Jako jediná má volno ráno.' });
  });

  it('[CMG-21] suggests the representative of a small municipality, until one is in the team', () => {
    const began = (intake: object) => warnedBy(managedCase(undefined, {}, { ...intake }).begun);
    expect(began({ residentOf: 'typeI' })).toEqual(['CMG-21.representative']);
    expect(began({ residentOf: 'typeII' })).toEqual(['CMG-21.representative']);
    expect(began({ residentOf: 'own' })).toEqual([]);
    expect(began({})).toEqual([]);
    const one = managedCase(undefined, {}, { residentOf: 'typeI' });
    const again = () => {
      one.makes('case', 'LeaveCaseManagement', { clientAgrees: true });
      return warnedBy(one.does('ChangeMethod', { clientAgrees: true }));
    };
    const member = one.makes('member', 'AddTeamMember', { ...neighbour, role: 'municipality' });
    expect(again()).toEqual([]);
    one.makes('member', 'EndMembership', { member });
    expect(again()).toEqual(['CMG-21.representative']);
  });

  it('[CMG-20] hears specialists under author and day, each apart from the assessment', () => {
    const { one } = withNephew();
    const say = (fields: object) =>
      refusedBy(
        one.does('RecordSpecialistAssessment', {
          author: 'Mgr. Ivana Tichá',
          specialty: 'psychologie',
          on: '2026-02-20',
          ...fields,
        }),
      );
    expect(say({ author: undefined })).toEqual(['badInput']);
    expect(say({ on: undefined })).toEqual(['badInput']);
    expect(say({ on: '2026-03-03' })).toEqual(['CMG-20.future']);
    expect(say({ needs: 'Klid.' })).toEqual(['accepted']);
    expect(say({ author: 'MUDr. Jan Pomocný', needs: 'Společnost.' })).toEqual(['accepted']);
    const { specialists, assessment } = one.office.record(one.of);
    expect(specialists).toMatchObject([{ author: 'Mgr. Ivana Tichá', needs: 'Klid.' }, { needs: 'Společnost.' }]);
    expect(assessment).toEqual([]);
  });
});

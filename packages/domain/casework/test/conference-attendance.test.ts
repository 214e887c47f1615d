import { describe, expect, it } from 'vitest';
import { refusedBy } from './case-office.js';
import { conferenceOffice } from './conference-office.js';

describe('who takes part in a conference', () => {
  it('[CNF-2] a client who is not there is represented by the worker of the case or a guardian of that day', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    office.invited(conference, { client: true });
    const olga = office.guardian({ until: '2026-03-05' });
    expect(refusedBy(office.open(conference))).toEqual(['CNF-2.represented']);
    expect(refusedBy(office.open(conference, { clientRepresentedBy: 'cerna' }))).toEqual(['CNF-2.mayNotRepresent']);
    expect(refusedBy(office.open(conference, { clientRepresentedBy: olga }))).toEqual(['CNF-2.mayNotRepresent']);
    const supporter = office.guardian({ kind: 'supporter' });
    expect(refusedBy(office.open(conference, { clientRepresentedBy: supporter }))).toEqual(['CNF-2.mayNotRepresent']);
    expect(refusedBy(office.open(conference, { clientRepresentedBy: 'novotna' }))).toEqual(['accepted']);
  });

  it('[CNF-2] the last word on a mode counts, so a client entered twice is not there', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const marie = office.invited(conference, { client: true });
    const attendance = [
      { participant: marie, mode: 'inPerson' },
      { participant: marie, mode: 'absentInformed' },
    ];
    expect(refusedBy(office.open(conference, { attendance }))).toEqual(['CNF-2.represented']);
  });

  it('[CNF-2] a client who was there at the opening does not become absent at the end', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const marie = office.invited(conference, { client: true });
    office.open(conference, { attendance: [{ participant: marie, mode: 'inPerson' }] });
    const gone = { attendance: [{ participant: marie, mode: 'absentInformed' }] };
    expect(refusedBy(office.conclude(conference, gone))).toEqual(['CNF-2.leftEarly']);
    const partly = { attendance: [{ participant: marie, mode: 'partly', part: 'první hodinu' }] };
    expect(refusedBy(office.conclude(conference, partly))).toEqual(['accepted']);
  });

  it('[CNF-4] nobody of another conference is noted in this one', () => {
    const office = conferenceOffice();
    const one = office.convened();
    const other = office.convened({ on: '2026-03-11' });
    office.invited(one, { client: true });
    const stranger = office.invited(other, { worker: 'cerna' });
    const attendance = [{ participant: stranger, mode: 'inPerson' }];
    const opened = office.open(one, { attendance, clientRepresentedBy: 'novotna' });
    expect(refusedBy(opened)).toEqual(['CNF-2.notInvited', 'CNF-4.notHeld']);
    const unknown = office.open(one, { attendance: [{ participant: 'participant-999', mode: 'inPerson' }] });
    expect(refusedBy(unknown)).toEqual(['CNF-2.notInvited']);
    office.open(one, { clientRepresentedBy: 'novotna' });
    expect(refusedBy(office.conclude(one, { attendance }))).toContain('CNF-4.notInvited');
    expect(office.place(`participant/${stranger}`)).toBe('invited');
  });

  it('[CNF-4] everybody has a mode in the end, but whoever declined need not be informed', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const charita = office.invited(conference, { worker: 'cerna' });
    const labour = office.invited(conference, { worker: 'vesela' });
    office.reply(labour, 'declines');
    office.open(conference, { clientRepresentedBy: 'novotna' });
    expect(refusedBy(office.conclude(conference))).toEqual(['CNF-4.modes']);
    const partly = { attendance: [{ participant: charita, mode: 'partly' }] };
    expect(refusedBy(office.conclude(conference, partly))).toContain('CNF-4.part');
    expect(refusedBy(office.conclude(conference, { attendance: [{ participant: charita, mode: 'online' }] }))).toEqual([
      'accepted',
    ]);
    office.issue(conference);
    expect(office.place(`participant/${labour}`)).toBe('invited');
  });

  it('[CNF-7] the leader speaks neither for the client nor for an actor', () => {
    const office = conferenceOffice(undefined, ['prochazkova', 'novotna']);
    const conference = office.convened({ leader: 'novotna' });
    const leader = office.invited(conference, { worker: 'novotna' }, { represents: 'bytový odbor' });
    expect(refusedBy(office.open(conference, { clientRepresentedBy: 'novotna' }))).toEqual([
      'CNF-7.leaderRepresentsClient',
    ]);
    const attendance = [{ participant: leader, mode: 'inPerson' }];
    const olga = office.guardian();
    expect(refusedBy(office.open(conference, { attendance, clientRepresentedBy: olga }))).toEqual([
      'CNF-7.leaderRepresentsActor',
    ]);
    office.open(conference, { clientRepresentedBy: olga });
    expect(refusedBy(office.conclude(conference, { attendance }))).toEqual(['CNF-7.leaderRepresentsActor']);
  });

  it('[CNF-7] the head comes for an actor, also at the last moment', () => {
    const office = conferenceOffice();
    office.consents['head'] = ['identity'];
    const conference = office.convened();
    office.open(conference, { clientRepresentedBy: 'novotna' });
    const head = office.invited(conference, { worker: 'head' });
    const attendance = [{ participant: head, mode: 'inPerson' }];
    expect(refusedBy(office.conclude(conference, { attendance }))).toEqual(['CNF-7.headRepresents']);
  });

  it('[CNF-7] where the case manager leads, another worker who was invited speaks for an absent client', () => {
    const office = conferenceOffice(undefined, []);
    office.consents['svobodova'] = ['identity'];
    const conference = office.convened({}, { by: 'novotna' });
    const by = (clientRepresentedBy: string) => office.open(conference, { clientRepresentedBy });
    expect(refusedBy(by('novotna'))).toEqual(['CNF-7.leaderRepresentsClient']);
    expect(refusedBy(by('svobodova'))).toEqual(['CNF-2.mayNotRepresent']);
    const colleague = office.invited(conference, { worker: 'svobodova' });
    const attendance = [{ participant: colleague, mode: 'inPerson' }];
    const opened = office.open(conference, { attendance, clientRepresentedBy: 'svobodova' });
    expect(refusedBy(opened)).toEqual(['accepted']);
  });
});

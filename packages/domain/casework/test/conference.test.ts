import { describe, expect, it } from 'vitest';
import { refusedBy, warnedBy } from './case-office.js';
import { conferenceOffice, onDay } from './conference-office.js';

describe('convening a conference', () => {
  it('[CNF-1] needs purpose, agenda and a day that is still to come', () => {
    const { convene } = conferenceOffice();
    expect(refusedBy(convene({ purpose: undefined }))).toEqual(['CNF-1.purpose']);
    expect(refusedBy(convene({ agenda: undefined }))).toEqual(['CNF-1.agenda']);
    expect(refusedBy(convene({ agenda: [] }))).toEqual(['CNF-1.agenda']);
    expect(refusedBy(convene({ on: '2026-03-01' }))).toEqual(['CNF-1.past']);
    expect(refusedBy(convene({ on: '2026-02-30' }))).toEqual(['badInput']);
    expect(refusedBy(convene({ time: '24:00' }))).toEqual(['badInput']);
    expect(refusedBy(convene())).toEqual(['accepted']);
  });

  it('[CNF-1] is led by a coordinator, where the office has one', () => {
    const { convene } = conferenceOffice();
    expect(refusedBy(convene({}, { by: 'novotna' }))).toEqual(['CNF-1.coordinator']);
    expect(refusedBy(convene({ leader: 'svobodova' }))).toEqual(['CNF-1.coordinator']);
    expect(refusedBy(convene({ leader: 'prochazkova' }, { by: 'novotna' }))).toEqual(['accepted']);
  });

  it('[CNF-1] without a coordinator the case manager leads with a warning, and nobody else', () => {
    const { convene } = conferenceOffice(undefined, []);
    expect(warnedBy(convene({}, { by: 'novotna' }))).toEqual(['CNF-1.officeHasNone']);
    expect(refusedBy(convene({ leader: 'kdokoli' }, { by: 'novotna' }))).toEqual(['CNF-1.caseManager']);
  });

  it('[CNF-1] does not begin in a case that has ended, nor before its day', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    office.invited(conference, { client: true });
    const early = office.open(conference, { clientRepresentedBy: 'novotna' }, onDay('2026-03-09'));
    expect(refusedBy(early)).toEqual(['CNF-1.notYet']);
    office.act({ type: 'EndIndividualWork', reason: 'died', summary: 'Paní Marie zemřela.' });
    expect(refusedBy(office.convene())).toEqual(['CNF-1.caseEnded']);
    expect(refusedBy(office.open(conference, { clientRepresentedBy: 'novotna' }))).toEqual(['CNF-1.caseEnded']);
    expect(refusedBy(office.invite(conference, { worker: 'cerna' }))).toEqual(['CNF-2.over']);
    expect(refusedBy(office.act({ type: 'CancelConference', conference, reason: 'Klientka zemřela' }))).toEqual([
      'accepted',
    ]);
  });

  it('[CNF-9] a conference of child protection is led by its authority and written down by somebody of the case', () => {
    const { convene } = conferenceOffice();
    const kind = 'childProtection';
    const authority = 'Mgr. Olga Nová, OSPOD';
    expect(refusedBy(convene({ kind }, { by: 'novotna' }))).toEqual(['CNF-9.authority']);
    expect(refusedBy(convene({ kind }))).toEqual(['CNF-9.authority']);
    expect(refusedBy(convene({ kind, authority, leader: 'kdokoli' }))).toEqual(['CNF-9.recordedBy']);
    expect(warnedBy(convene({ kind, authority }, { by: 'novotna' }))).toEqual([]);
  });

  it('[CNF-1] says that the day of a conference has passed, until it is opened or cancelled', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    expect(office.due()).toContainEqual(`conference/${conference}`);
    office.act({ type: 'CancelConference', conference });
    expect(office.due()).toEqual([]);
  });
});

describe('the order of a conference', () => {
  it('[CNF-5] has no minutes before it took place', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    expect(refusedBy(office.issue(conference))).toEqual(['place CNF-5']);
    office.open(conference, { clientRepresentedBy: 'novotna' });
    expect(refusedBy(office.issue(conference))).toEqual(['place CNF-5']);
  });

  it('[CNF-8] goes only forward', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    expect(refusedBy(office.conclude(conference))).toEqual(['place']);
    expect(refusedBy(office.act({ type: 'FollowUpConference', conference }))).toEqual(['place']);
    office.open(conference, { clientRepresentedBy: 'novotna' });
    expect(refusedBy(office.open(conference))).toEqual(['place']);
    expect(refusedBy(office.act({ type: 'CancelConference', conference }))).toEqual(['place']);
    office.conclude(conference);
    expect(refusedBy(office.conclude(conference))).toEqual(['place']);
    expect(refusedBy(office.act({ type: 'FollowUpConference', conference }, onDay('2026-04-10')))).toEqual(['place']);
  });

  it('[CNF-3] is begun with a warning, where nobody was reminded of confidentiality, and ends without minutes', () => {
    const office = conferenceOffice();
    const conference = office.convened();
    const opened = office.open(conference, { reminded: undefined, clientRepresentedBy: 'novotna' });
    expect(warnedBy(opened)).toEqual(['CNF-3.remindLater']);
    office.conclude(conference);
    expect(refusedBy(office.issue(conference))).toEqual(['CNF-3.reminder']);
    office.act({ type: 'RemindOfConfidentiality', conference });
    expect(refusedBy(office.issue(conference))).toEqual(['accepted']);
  });

  it('does nothing for a conference that is not there', () => {
    const office = conferenceOffice();
    for (const type of ['RemindOfConfidentiality', 'IssueMinutes', 'FollowUpConference', 'CancelConference']) {
      expect([type, refusedBy(office.act({ type, conference: 'conference-999' }))]).toEqual([type, ['place']]);
    }
    expect(refusedBy(office.invite('conference-999', { client: true }))).toEqual(['CNF-2.over']);
    expect(refusedBy(office.act({ type: 'OpenConference', conference: 'case-1' }))).toEqual(['badInput']);
  });
});

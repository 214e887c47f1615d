import { describe, expect, it } from 'vitest';
import { call, idsOf, office, on } from './office.js';

const rule = (id: string, needs: string) => ({ outcome: 'refused', because: [{ rule: id, needs }] });

/** A meeting that took place on 10 March, with its participants. */
function held() {
  const here = office();
  const lead = here.by('kralova');
  const called = lead(call());
  const [meeting = ''] = idsOf(called, 'meeting');
  const attendees = idsOf(called, 'attendee');
  expect(lead({ type: 'HoldMeeting', meeting, present: attendees.slice(0, 2) }, on(10)).outcome).toBe('accepted');
  const minutes = (more: object = {}, at = on(11)) =>
    lead({ type: 'IssueMeetingMinutes', meeting, text: 'Dohodli jsme se na postupu.', ...more }, at);
  return { ...here, lead, meeting, attendees, minutes };
}

describe('a meeting', () => {
  it.each([
    ['purpose', { purpose: undefined }],
    ['programme', { programme: [] }],
    ['past', { on: '2026-03-01' }],
    ['leader', { leader: 'nikdo' }],
    ['caseConference', { kind: 'caseConference' }],
    ['supervision', { kind: 'supervision' }],
    ['unknownAccount', { accounts: ['nikdo'] }],
    ['already', { accounts: ['novotna', 'novotna'] }],
  ])('[MTG-1] is not called where it fails on %s', (needs, more) => {
    expect(office().by('kralova')(call(more))).toMatchObject(rule('MTG-1', needs));
  });

  it('[MTG-1] has participants by account, or by organisation and role', () => {
    const { by } = office();
    const lead = by('kralova');
    const [meeting] = idsOf(lead(call()), 'meeting');
    const invite = (more: object) => lead({ type: 'InviteToMeeting', meeting, ...more });
    expect(invite({ account: 'dvorakova' }).outcome).toBe('accepted');
    expect(invite({ organisation: 'Škola Vzorná', role: 'school' }).outcome).toBe('accepted');
    expect(invite({ organisation: 'Škola Vzorná' })).toMatchObject(rule('MTG-1', 'role'));
    expect(invite({})).toMatchObject(rule('MTG-1', 'oneParticipant'));
    expect(invite({ account: 'kralova', organisation: 'Škola Vzorná', role: 'school' })).toMatchObject(
      rule('MTG-1', 'oneParticipant'),
    );
  });

  it('[MTG-1] is held on its day, with somebody there', () => {
    const lead = office().by('kralova');
    const called = lead(call());
    const [meeting] = idsOf(called, 'meeting');
    const hold = (at: string, present: readonly string[]) => lead({ type: 'HoldMeeting', meeting, present }, at);
    expect(hold(on(9), idsOf(called, 'attendee'))).toMatchObject(rule('MTG-1', 'notYet'));
    expect(hold(on(10), [])).toMatchObject(rule('MTG-1', 'participants'));
    expect(hold(on(10), ['attendee-999'])).toMatchObject(rule('MTG-1', 'participants'));
    expect(lead({ type: 'MoveMeeting', meeting, on: '2026-03-12' }).outcome).toBe('accepted');
    expect(hold(on(10), idsOf(called, 'attendee'))).toMatchObject(rule('MTG-1', 'notYet'));
    expect(hold(on(12), idsOf(called, 'attendee')).outcome).toBe('accepted');
  });

  it('[MTG-1] is not cancelled once it took place', () => {
    const { lead, meeting } = held();
    expect(lead({ type: 'CancelMeeting', meeting }, on(11))).toMatchObject({ because: [{ kind: 'place' }] });
  });

  it('[MTG-1] issues minutes with tasks, or says that there are none', () => {
    const { lead, meeting, minutes } = held();
    expect(minutes({ text: undefined })).toMatchObject(rule('MTG-1', 'minutes'));
    expect(minutes()).toMatchObject(rule('MTG-1', 'tasks'));
    const set = (more: object) => lead({ type: 'SetAssignment', meeting, what: 'Rozeslat kontakty', ...more }, on(11));
    expect(set({ account: 'novotna' })).toMatchObject(rule('MTG-1', 'due'));
    expect(set({ due: '2026-03-20' })).toMatchObject(rule('MTG-1', 'responsible'));
    expect(set({ account: 'novotna', due: '2026-03-20' }).outcome).toBe('accepted');
    expect(minutes().outcome).toBe('accepted');
  });

  it('[MTG-1] [MTG-2] is closed when minutes have reached all whom they concern and no task is open', () => {
    const { lead, by, meeting, attendees, minutes } = held();
    const set = lead(
      { type: 'SetAssignment', meeting, what: 'Rozeslat kontakty', account: 'novotna', due: '2026-03-20' },
      on(11),
    );
    minutes();
    const close = () => lead({ type: 'CloseMeeting', meeting }, on(12));
    expect(close()).toMatchObject({
      because: [
        { rule: 'MTG-1', needs: 'openTasks', params: { count: 1 } },
        { rule: 'MTG-2', needs: 'notReached', params: { count: 3 } },
      ],
    });
    for (const attendee of attendees) lead({ type: 'RecordMeetingMinutesDelivery', meeting, attendee }, on(12));
    const [assignment] = idsOf(set, 'assignment');
    by('novotna')({ type: 'CompleteAssignment', meeting, assignment }, on(12));
    expect(close().outcome).toBe('accepted');
  });

  it('[MTG-2] counts also those who did not come, and whoever was added later', () => {
    const { lead, meeting, attendees, minutes } = held();
    minutes({ noTasks: true });
    for (const attendee of attendees) lead({ type: 'RecordMeetingMinutesDelivery', meeting, attendee }, on(12));
    lead({ type: 'InviteToMeeting', meeting, account: 'dvorakova' }, on(12));
    expect(lead({ type: 'CloseMeeting', meeting }, on(12))).toMatchObject(rule('MTG-2', 'notReached'));
  });

  it('[MTG-2] corrected minutes have to reach everybody anew', () => {
    const { lead, meeting, attendees, minutes } = held();
    minutes({ noTasks: true });
    const deliver = () =>
      attendees.map((attendee) => lead({ type: 'RecordMeetingMinutesDelivery', meeting, attendee }, on(12)).outcome);
    deliver();
    minutes({ noTasks: true, text: 'Oprava: schází se i škola.' }, on(12));
    expect(lead({ type: 'CloseMeeting', meeting }, on(12))).toMatchObject(rule('MTG-2', 'notReached'));
    expect(deliver()).toEqual(['accepted', 'accepted', 'accepted']);
    expect(lead({ type: 'CloseMeeting', meeting }, on(12)).outcome).toBe('accepted');
  });

  it('[MTG-2] delivers only what was issued, on a day that has come', () => {
    const { lead, meeting, attendees, minutes } = held();
    const deliver = (day?: string) =>
      lead({ type: 'RecordMeetingMinutesDelivery', meeting, attendee: attendees[0], ...(day && { on: day }) }, on(12));
    expect(deliver()).toMatchObject(rule('MTG-2', 'notIssued'));
    minutes({ noTasks: true });
    expect(deliver('2026-03-10')).toMatchObject(rule('MTG-2', 'day'));
    expect(deliver('2026-03-13')).toMatchObject(rule('MTG-2', 'day'));
    expect(deliver('2026-03-11').outcome).toBe('accepted');
  });
});

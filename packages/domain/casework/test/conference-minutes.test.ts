import { describe, expect, it } from 'vitest';
import { renderMinutes } from '../src/record/render-minutes.js';
import { refusedBy, warnedBy } from './case-office.js';
import { type ConferenceOffice, conferenceOffice, onDay } from './conference-office.js';

const rendered = (office: ConferenceOffice, participant: string, place = 0) => {
  const entry = office.conferences()[place];
  return entry && renderMinutes(entry, participant);
};

describe('minutes of a conference', () => {
  it('[CNF-5] everybody gets what is open to them, and that something is left out', () => {
    const office = conferenceOffice();
    const { conference, charita, labour, marie } = office.held();
    expect(warnedBy(office.issue(conference))).toEqual([]);
    expect(rendered(office, marie)).toMatchObject({
      conclusions: { plan: 'Charita pomůže', health: 'Noha se hojí' },
      purpose: 'Udržet bydlení',
      partial: false,
    });
    const forCharita = rendered(office, charita);
    expect(forCharita?.conclusions).toEqual({ plan: 'Charita pomůže' });
    expect(forCharita?.partial).toBe(true);
    expect(JSON.stringify(forCharita)).not.toContain('health');
    expect(rendered(office, labour)).toMatchObject({ conclusions: {}, tasks: [], partial: true });
  });

  it('[CNF-5] consent withdrawn before the minutes: nothing, said in a number; given again, they are issued', () => {
    const office = conferenceOffice();
    const { conference, charita } = office.held();
    office.consents['cerna'] = [];
    expect(warnedBy(office.issue(conference))).toEqual(['CNF-5.withheld']);
    expect(office.place(`participant/${charita}`)).toBe('withheld');
    expect(rendered(office, charita)).toBeUndefined();
    expect(refusedBy(office.deliver(charita))).toEqual(['place CNF-5']);
    office.consents['cerna'] = ['identity'];
    expect(warnedBy(office.issue(conference))).toEqual([]);
    expect(office.place(`participant/${charita}`)).toBe('issued');
  });

  it('[CNF-5] consent withdrawn before the delivery stops it, and the minutes are issued anew', () => {
    const office = conferenceOffice();
    const { conference, charita, labour } = office.held();
    office.issue(conference);
    office.consents['cerna'] = ['identity'];
    office.consents['vesela'] = [];
    expect(refusedBy(office.deliver(charita))).toEqual(['CNF-5.narrower']);
    expect(refusedBy(office.deliver(labour))).toEqual(['CNF-5.narrower']);
    expect(warnedBy(office.issue(conference, onDay('2026-03-12')))).toEqual(['CNF-5.withheld']);
    expect(rendered(office, charita)?.conclusions).toEqual({});
    expect(rendered(office, labour)).toBeUndefined();
    expect(refusedBy(office.deliver(charita))).toEqual(['accepted']);
    expect(office.place(`participant/${labour}`)).toBe('withheld');
  });

  it('[CNF-5] what was delivered before the consent ended is written down with its day', () => {
    const office = conferenceOffice();
    const { conference, charita } = office.held();
    office.issue(conference);
    office.consents['cerna'] = [];
    expect(refusedBy(office.deliver(charita, { on: '2026-03-11' }, onDay('2026-03-14')))).toEqual(['accepted']);
  });

  it('[CNF-4] a delivery lies between the issue and today, and is tracked', () => {
    const office = conferenceOffice();
    const { conference, charita } = office.held();
    expect(office.due()).toContainEqual(`minutes/${conference}`);
    office.issue(conference);
    const waiting = `minutesDelivery/${charita}`;
    expect(office.due()).toContainEqual(waiting);
    expect(refusedBy(office.deliver(charita, { on: '2026-03-10' }))).toEqual(['CNF-4.future']);
    expect(refusedBy(office.deliver(charita, { on: '2026-03-13' }))).toEqual(['CNF-4.future']);
    expect(refusedBy(office.deliver(charita))).toEqual(['accepted']);
    expect(office.due()).not.toContainEqual(waiting);
    expect(refusedBy(office.deliver(charita))).toEqual(['place']);
  });

  it('[CNF-5] two conferences at once have minutes of their own', () => {
    const office = conferenceOffice();
    const one = office.held();
    const other = office.held({ conclusions: { plan: 'Jiný závěr' } });
    office.issue(one.conference);
    expect(office.place(`participant/${other.charita}`)).toBe('noted');
    expect(refusedBy(office.deliver(other.charita))).toEqual(['place']);
    office.issue(other.conference);
    expect(rendered(office, one.charita)?.conclusions).toEqual({ plan: 'Charita pomůže' });
    expect(rendered(office, one.charita, 1)).toBeUndefined();
  });

  it('[CNF-5] names of others stay out where identity is not open, in tasks too, and that is marked', () => {
    const office = conferenceOffice();
    office.consents['physician'] = ['identity'];
    const conference = office.convened();
    const doctor = office.invited(conference, { actorWorker: 'MUDr. Horáková', role: 'physician' });
    const charita = office.invited(conference, { worker: 'cerna' });
    const attendance = [doctor, charita].map((participant) => ({ participant, mode: 'inPerson' }));
    office.open(conference, { attendance, clientRepresentedBy: 'novotna' });
    const task = { title: 'Převaz', responsible: { actorWorker: 'MUDr. Horáková' }, due: '2026-03-20' };
    office.conclude(conference, { tasks: [task], conclusions: { plan: 'Převazy' } });
    office.consents['cerna'] = ['plan', 'progress'];
    office.issue(conference);
    const minutes = rendered(office, charita);
    expect(minutes).toMatchObject({ tasks: [{ title: 'Převaz' }], partial: true });
    expect(JSON.stringify(minutes)).not.toContain('Horáková');
    expect(rendered(office, doctor)).toMatchObject({ tasks: [{ actorWorker: 'MUDr. Horáková' }] });
  });

  it('[CNF-5] a guardian gets what consent opens to them, and nothing without it', () => {
    const office = conferenceOffice();
    const olga = office.guardian({ until: '2026-03-10' });
    const conference = office.convened();
    const guardian = office.invited(conference, { guardian: olga });
    const attendance = [{ participant: guardian, mode: 'inPerson' }];
    office.open(conference, { attendance, clientRepresentedBy: olga });
    office.conclude(conference);
    office.issue(conference);
    expect(office.place(`participant/${guardian}`)).toBe('withheld');
  });
});

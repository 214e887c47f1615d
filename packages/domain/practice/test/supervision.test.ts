import { ask, type Given, rolePartition, streamOf } from '@koordinace/kernel';
import { type Seen, supervisedRegularly } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { client, growingOffice, noon, refusedBy } from './growing-office.js';

const team: Given = {
  type: 'ArrangeSupervision',
  form: 'team',
  weeks: 6,
  participants: ['kral', 'mala', 'novotna'],
  supervisor: 'PhDr. Alena Nezávislá',
};

function running(given: Given = team) {
  const office = growingOffice();
  const supervision = office.made('supervision', given, 'kral');
  office.act({ type: 'StartSupervision', supervision }, 'kral');
  const plan = (on: string) => office.made('session', { type: 'PlanSession', supervision, on }, 'kral');
  const hold = (session: string, more: object = {}, day = '2026-03-30') =>
    office.act({ type: 'RecordSession', supervision, session, present: ['kral', 'mala'], ...more }, 'kral', day);
  return { ...office, supervision, plan, hold };
}

describe('supervision', () => {
  it('[SUP-1] each form has its participants', () => {
    const { act } = growingOffice();
    const arrange = (more: object) => refusedBy(act({ ...team, ...more }, 'kral'));
    expect(arrange({ participants: ['nikdo', 'kral'] })).toEqual(['SUP-1.notHere']);
    expect(arrange({ form: 'individual' })).toEqual(['SUP-1.one']);
    expect(arrange({ participants: ['kral'] })).toEqual(['SUP-1.several']);
    expect(arrange({ participants: ['kral', 'kral'] })).toEqual(['SUP-1.several']);
    expect(arrange({ form: 'group' })).toEqual(['SUP-1.outsideActors']);
    expect(arrange({ organisations: ['Charita Vymyšlov'] })).toEqual(['SUP-1.insideOnly']);
    expect(arrange({ form: 'intervision' })).toEqual(['SUP-1.peers']);
    expect(arrange({ supervisor: undefined })).toEqual(['SUP-1.supervisor']);
    expect(arrange({ form: undefined })).toEqual(['input.form']);
    expect(arrange({ weeks: undefined })).toEqual(['input.weeks']);
    for (const right of [
      {},
      { form: 'individual', participants: ['kral'] },
      { form: 'group', organisations: ['Charita Vymyšlov'] },
      { form: 'intervision', supervisor: undefined },
    ])
      expect(arrange(right)).toEqual([]);
  });

  it('[SUP-1] a session is planned ahead and recorded after it took place, with participants', () => {
    const { act, plan, hold, supervision, made } = running();
    expect(refusedBy(act({ type: 'PlanSession', supervision, on: '2026-03-01' }, 'kral'))).toEqual(['SUP-1.past']);
    const session = plan('2026-03-30');
    expect(refusedBy(hold(session, {}, '2026-03-29'))).toEqual(['SUP-1.future']);
    expect(refusedBy(hold(session, { present: [] }))).toEqual(['SUP-1.nobodyPresent']);
    expect(refusedBy(hold(session, { present: ['dvorakova'] }))).toEqual(['SUP-1.notParticipant']);
    expect(refusedBy(hold(session))).toEqual([]);
    expect(refusedBy(hold(session))).toEqual(['place']);
    const waiting = made('supervision', team, 'kral');
    expect(refusedBy(act({ type: 'PlanSession', supervision: waiting, on: '2026-04-01' }, 'kral'))).toEqual([
      'SUP-1.notRunning',
    ]);
  });

  it('[SUP-4] the coordinator commissions supervision and intervision for case managers', () => {
    const { act } = growingOffice();
    const intervision = { ...team, form: 'intervision', supervisor: undefined };
    expect(refusedBy(act(team, 'dvorakova'))).toEqual(['SUP-4.coordinator']);
    expect(refusedBy(act(intervision, 'dvorakova'))).toEqual(['SUP-4.coordinator']);
    expect(refusedBy(act(team, 'kral'))).toEqual([]);
    // The head's own supervision is the head's to arrange.
    expect(refusedBy(act({ ...team, form: 'individual', participants: ['dvorakova'] }, 'dvorakova'))).toEqual([]);
  });

  it('[SUP-4] while no coordinator is there, the head does', () => {
    const { act } = growingOffice();
    act({ type: 'RecordAbsence', worker: 'kral', from: '2026-03-01' });
    expect(refusedBy(act(team, 'dvorakova'))).toEqual([]);
    act({ type: 'RecordReturn', worker: 'kral', day: '2026-03-02' });
    expect(refusedBy(act(team, 'dvorakova'))).toEqual(['SUP-4.coordinator']);
    act({ type: 'EndPost', worker: 'kral', post: 'supportCoordinator' });
    expect(refusedBy(act({ ...team, participants: ['mala', 'novotna'] }, 'dvorakova'))).toEqual([]);
  });

  it('[SUP-3] nobody known is named in topics or expectations', () => {
    const { act, plan, hold, supervision } = running();
    const session = plan('2026-03-30');
    expect(hold(session, { topics: [`Jak dál s paní ${client}`] })).toMatchObject({
      because: [{ rule: 'SUP-3', needs: 'knownName' }],
    });
    // Organisations stand in the open and heads read them.
    expect(refusedBy(hold(session, { organisations: [`Doprovod paní ${client}`] }))).toEqual(['SUP-3.knownName']);
    expect(refusedBy(hold(session, { topics: ['Hranice ve vztahu ke klientovi'] }))).toEqual([]);
    const expectation = (text: string) =>
      refusedBy(act({ type: 'MapExpectation', supervision, expects: 'head', expectation: text }));
    expect(expectation('Aby se mluvilo o Marii Vymyšlené.')).toEqual(['SUP-3.knownName']);
    expect(expectation('Aby tým mluvil jedním hlasem.')).toEqual([]);
  });

  it('[SUP-3] decisions and views hold nothing of what was said', () => {
    const { door, plan, hold, rows, supervision } = running();
    hold(plan('2026-03-30'), { topics: ['Hranice ve vztahu ke klientovi'] });
    const state = JSON.stringify([...door.file(streamOf('supervision', supervision)).instances.values()]);
    expect(state).toContain('2026-03-30');
    expect(state + JSON.stringify(rows('supervisions', rolePartition('head')))).not.toContain('Hranice');
  });

  it('[SUP-2] whoever had no session within the rhythm is announced, each time anew', () => {
    const { deadlines, sweep, plan, hold, supervision } = running();
    const due = () => deadlines('supervision', supervision).map(({ tell, due: day }) => `${tell.join()} ${day}`);
    expect(due()).toEqual(['kral 2026-04-13', 'mala 2026-04-13', 'novotna 2026-04-13']);
    hold(plan('2026-03-30'));
    expect(due()).toEqual(['kral 2026-05-11', 'mala 2026-05-11', 'novotna 2026-04-13']);
    expect(sweep('supervision', supervision, '2026-04-14')).toHaveLength(1);
    expect(due()).toEqual(['kral 2026-05-11', 'mala 2026-05-11']);
    hold(plan('2026-05-04'), { present: ['kral', 'mala', 'novotna'] }, '2026-05-04');
    expect(due()).toEqual(['kral 2026-06-15', 'mala 2026-06-15', 'novotna 2026-06-15']);
  });

  it('[SUP-2] coordinators and case managers under no supervision are announced', () => {
    const { act, deadlines, sweep } = growingOffice();
    const unsupervised = () =>
      deadlines('office')
        .filter(({ rule }) => rule === 'SUP-2')
        .map(({ tell, due }) => `${tell.join()} ${due}`);
    expect(unsupervised()).toEqual(['kral 2026-05-01', 'mala 2026-05-01', 'novotna 2026-05-01']);
    sweep('office', 'office', '2026-05-02');
    expect(unsupervised()).toEqual([]);
    act({ type: 'RecordDeparture', worker: 'novotna' });
    act({ type: 'AppointWorker', worker: 'novotna', post: 'caseManager', qualified: true }, 'dvorakova', '2026-06-01');
    expect(unsupervised()).toEqual(['novotna 2026-07-31']);
  });

  it('[SUP-2] whom supervision is assured for is not announced, until it ends or they leave it', () => {
    const { act, deadlines, supervision } = running();
    const unsupervised = () =>
      deadlines('office')
        .filter(({ rule }) => rule === 'SUP-2')
        .map(({ tell, due }) => `${tell.join()} ${due}`);
    expect(unsupervised()).toEqual([]);
    const change = { type: 'ChangeSupervisees', supervision, participants: ['kral', 'mala'] };
    expect(refusedBy(act(change, 'dvorakova'))).toEqual(['SUP-4.coordinator']);
    act(change, 'kral', '2026-04-01');
    expect(unsupervised()).toEqual(['novotna 2026-05-31']);
    act({ type: 'EndSupervision', supervision }, 'kral', '2026-04-02');
    expect(unsupervised()).toEqual(['kral 2026-06-01', 'mala 2026-06-01', 'novotna 2026-05-31']);
  });

  it('[SUP-2] tells whether all holders of a post are under regular supervision', () => {
    const { door } = running();
    const tell = (post: string, day: string) => door.ask<Seen>(ask(supervisedRegularly, { post }), noon(day));
    expect(tell('caseManager', '2026-04-13')).toEqual({
      answer: 'yes',
      saw: [{ code: 'supervised', params: { count: 2, of: 2 } }],
    });
    expect(tell('supportCoordinator', '2026-04-14')).toEqual({
      answer: 'no',
      saw: [
        { code: 'supervised', params: { count: 0, of: 1 } },
        { code: 'lapsed', params: { count: 1 } },
      ],
    });
    expect(tell('socialCurator', '2026-04-14')).toEqual({ answer: 'no', saw: [{ code: 'nobody' }] });
  });

  it('[SUP-5] before the start it is said whose expectations are to be mapped', () => {
    const { act, made, rows } = growingOffice();
    const supervision = made('supervision', team, 'kral');
    const missing = () => rows('expectationsToMap', 'kral').map((row) => row['missing']);
    expect(missing()).toEqual([['leadership', 'head', 'coordinator', 'caseManagers']]);
    for (const expects of ['leadership', 'head', 'coordinator'])
      act({ type: 'MapExpectation', supervision, expects, expectation: 'Podpora při zavádění změn.' }, 'kral');
    expect(missing()).toEqual([['caseManagers']]);
    act({ type: 'StartSupervision', supervision }, 'kral');
    expect(missing()).toEqual([]);
  });
});

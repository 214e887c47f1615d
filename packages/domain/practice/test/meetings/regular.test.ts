import { type Deadline, streamOf } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { practice } from '../../src/index.js';
import { dayInSeries } from '../../src/meetings/lists/rhythm.js';
import { call, idsOf, office, on } from './office.js';

/** The deadlines of a file that are about meetings, as the sweep would see them. */
const deadlinesOf = (door: ReturnType<typeof office>['door'], stream: string): readonly Deadline[] =>
  (practice.deadlines ?? [])
    .filter((one) => stream.startsWith(`${one.stream}/`))
    .flatMap((one) => one.of(door.file(stream)))
    .filter(({ rule }) => rule.startsWith('MTG-'));

const officeFile = streamOf('office', 'office');

function planned(more: object = {}) {
  const here = office();
  const { on: _day, ...rest } = call();
  const series = here.by('kralova')({
    ...rest,
    type: 'PlanSeries',
    kind: 'multidisciplinary',
    rhythm: 'threeTimesAYear',
    first: '2026-03-10',
    ...more,
  });
  return { ...here, series };
}

describe('regular meetings', () => {
  it('[MTG-5] recur by schedule, the next ones called ahead with everybody invited', () => {
    const { series } = planned();
    expect(series).toMatchObject({ outcome: 'accepted' });
    if (series.outcome !== 'accepted') return;
    const called = series.facts.filter((fact) => 'kind' in fact && 'on' in fact);
    expect(called.map((fact) => ('on' in fact ? fact.on : ''))).toEqual(['2026-03-10', '2026-07-10', '2026-11-10']);
    expect(idsOf(series, 'attendee')).toHaveLength(9);
  });

  it('[MTG-5] a sweep calls the next one when the first of those called ahead has passed, and leaves out days gone by', () => {
    const { door, series } = planned();
    const [id] = idsOf(series, 'series');
    expect(deadlinesOf(door, officeFile)).toMatchObject([{ kind: 'seriesNext', due: '2026-03-10', tell: ['kralova'] }]);
    const next = (at: string) => door.do({ type: 'ContinueSeries', series: id }, { at, by: 'system' });
    expect(next('2026-03-11T08:00:00.000Z')).toMatchObject({ facts: [{ next: 4 }, { on: '2027-03-10' }, {}, {}, {}] });
    expect(deadlinesOf(door, officeFile)).toMatchObject([{ due: '2026-07-10' }]);
    expect(next('2029-01-01T08:00:00.000Z')).toMatchObject({ facts: [{}, { on: '2029-03-10' }, {}, {}, {}] });
  });

  it('[MTG-5] end, and nothing more is called', () => {
    const { door, by, series } = planned();
    const [id] = idsOf(series, 'series');
    expect(by('kralova')({ type: 'EndSeries', series: id }).outcome).toBe('accepted');
    expect(deadlinesOf(door, officeFile)).toEqual([]);
    expect(by('kralova')({ type: 'ContinueSeries', series: id })).toMatchObject({ because: [{ kind: 'place' }] });
    expect(by('kralova')({ type: 'ContinueSeries', series: 'series-999' }).outcome).toBe('refused');
  });

  it('[MTG-5] begun on the 31st come back to it after a short month', () => {
    const days = [0, 1, 2, 3].map((number) => dayInSeries('monthly', '2026-01-31' as never, number));
    expect(days).toEqual(['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']);
    expect(dayInSeries('fortnightly', '2026-03-20' as never, 1)).toBe('2026-04-03');
  });

  it('[MTG-1] [MTG-4] a series keeps the rules of its meetings', () => {
    expect(planned({ programme: [] }).series).toMatchObject({
      because: [{ rule: 'MTG-1', needs: 'programme' }, {}, {}],
    });
  });
});

describe('deadlines of a meeting', () => {
  it('[MTG-1] [MTG-2] its day, its minutes, every recipient and every task', () => {
    const { door, by } = office();
    const lead = by('kralova');
    const called = lead(call());
    const [meeting = ''] = idsOf(called, 'meeting');
    const due = () =>
      deadlinesOf(door, `meeting/${meeting}`).map(({ kind, due: day, rule, tell }) => [kind, day, rule, tell]);
    expect(due()).toEqual([['meetingDay', '2026-03-10', 'MTG-1', ['kralova']]]);
    lead({ type: 'HoldMeeting', meeting, present: idsOf(called, 'attendee') }, on(10));
    lead({ type: 'SetAssignment', meeting, what: 'Rozeslat kontakty', account: 'novotna', due: '2026-03-12' }, on(10));
    const task = ['meetingTask', '2026-03-12', 'MTG-1', ['kralova', 'novotna']];
    expect(due()).toEqual([['meetingMinutes', '2026-03-17', 'MTG-2', ['kralova']], task]);
    lead({ type: 'IssueMeetingMinutes', meeting, text: 'Sešli jsme se.' }, on(10));
    const [first] = idsOf(called, 'attendee');
    lead({ type: 'RecordMeetingMinutesDelivery', meeting, attendee: first }, on(10));
    const delivery = ['meetingMinutesDelivery', '2026-03-17', 'MTG-2', ['kralova']];
    expect(due()).toEqual([delivery, delivery, task]);
    const [late] = deadlinesOf(door, `meeting/${meeting}`);
    door.do({ type: 'RaiseMeetingDeadline', meeting, deadline: late?.id }, { by: 'system', at: on(18) });
    expect(deadlinesOf(door, `meeting/${meeting}`)[0]).toMatchObject({ id: late?.id, raised: true });
  });
});

describe('topics of the day', () => {
  it('[MTG-3] have meetings, a joint procedure and training, until they are closed', () => {
    const { door, by } = office();
    const lead = by('kralova');
    const [topic] = idsOf(lead({ type: 'OpenTopic', kind: 'hostelClosing', title: 'Zrušení ubytovny' }), 'topic');
    expect(lead(call({ topic })).outcome).toBe('accepted');
    lead({ type: 'AgreeProcedure', topic, procedure: 'Společná depistáž v ubytovně.' });
    lead({ type: 'ArrangeTopicTraining', topic, subject: 'Workshop o krizovém bydlení' });
    const rows = () =>
      (practice.views ?? [])
        .filter(({ name }) => name === 'topics')
        .flatMap((one) => one.rows(door.file(`topic/${topic}`)));
    expect(rows()).toMatchObject([
      {
        partition: 'role:departmentWorker',
        data: { topic, kind: 'hostelClosing', at: 'agreed', meetings: 1, trainings: 1 },
      },
      { partition: 'role:head' },
    ]);
    expect(lead({ type: 'CloseTopic', topic, outcome: 'Všichni našli náhradu.' }).outcome).toBe('accepted');
    expect(lead(call({ topic }))).toMatchObject({ because: [{ kind: 'place' }] });
    expect(lead(call({ topic: 'topic-999' })).outcome).toBe('refused');
  });
});

describe('needs put to the leadership', () => {
  it('[MTG-6] wait for an answer until a day, and are announced when it has passed', () => {
    const { door, by } = office();
    const [need = ''] = idsOf(by('kralova')({ type: 'PutNeed', what: 'Charitě chybí terénní pracovník.' }), 'need');
    const due = () => deadlinesOf(door, officeFile);
    expect(due()).toMatchObject([{ kind: 'needAnswer', due: '2026-04-01', rule: 'MTG-6', tell: ['kralova'] }]);
    door.do({ type: 'AnnounceNeed', need }, { by: 'system', at: '2026-04-02T08:00:00.000Z' });
    expect(due()).toMatchObject([{ raised: true }]);
    const answered = by('dvorakova')({ type: 'AnswerNeed', need, outcome: 'granted' }, '2026-04-03T08:00:00.000Z');
    expect(answered.outcome).toBe('accepted');
    expect(due()).toEqual([]);
  });

  it('[MTG-6] one whose answer is overdue when it is written down warns', () => {
    const put = { type: 'PutNeed', what: 'Chybí odlehčovací lůžka.', putOn: '2026-01-10', due: '2026-02-10' };
    expect(office().by('kralova')(put)).toMatchObject({ warned: [{ rule: 'MTG-6', needs: 'overdue' }] });
  });
});

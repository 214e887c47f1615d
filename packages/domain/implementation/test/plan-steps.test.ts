import { describe, expect, it } from 'vitest';
import { plannedAndReal } from '../src/index.js';
import { planModule, planOffice, refusedBy, runningPlan, warnedBy, wholeStep } from './plan-office.js';

describe('steps of a plan', () => {
  it('[IMP-1] a step lacking an activity, verification, somebody responsible or a deadline cannot be started', () => {
    const { activity, verification, responsible, due } = wholeStep;
    const lacking = {
      activity: { verification, responsible, due },
      verification: { activity, responsible, due },
      responsible: { activity, verification, due },
      deadline: { activity, verification, responsible },
    };
    const bare = Object.fromEntries(Object.keys(wholeStep).map((key) => [key, undefined]));
    const office = runningPlan(planModule, [{}, ...Object.values(lacking).map((content) => ({ ...bare, ...content }))]);
    const [whole, ...others] = office.ids;
    expect(others.map((step) => refusedBy(office.on('StartStep', { step })))).toEqual(
      Object.keys(lacking).map((part) => [`IMP-1.${part}`]),
    );
    expect(refusedBy(office.on('StartStep', { step: whole }))).toEqual(['accepted']);
    const emptied = { step: whole, responsible: [], organisations: [], reason: 'odešla' };
    expect(refusedBy(office.on('AmendStep', emptied))).toEqual(['IMP-1.responsible']);
  });

  it('[IMP-1] an organisation may be responsible alone', () => {
    const office = runningPlan(planModule, [{ responsible: undefined, organisations: ['Charita Vymyšlov'] }]);
    expect(refusedBy(office.on('StartStep', { step: office.ids[0] }))).toEqual(['accepted']);
  });

  it('[IMP-1] a deadline before the start of the plan is refused, one after its evaluation is noted', () => {
    const office = planOffice();
    const add = (due: string) => office.on('AddStep', { ...wholeStep, due });
    expect(refusedBy(add('2026-03-01'))).toEqual(['IMP-1.beforeStart']);
    expect(warnedBy(add('2026-03-02'))).toEqual([]);
    expect(warnedBy(add('2027-03-02'))).toEqual([]);
    expect(warnedBy(add('2027-03-03'))).toEqual(['IMP-1.afterEvaluation']);
    expect(refusedBy(office.on('AmendImplementation', { startsOn: '2026-03-03' }))).toEqual(['IMP-1.dueBeforeStart']);
  });

  it('[IMP-1] a step starts only while the plan runs, and not before it', () => {
    const office = planOffice();
    const step = office.step();
    office.risk();
    expect(refusedBy(office.on('StartStep', { step }))).toEqual(['IMP-1.notRunning']);
    expect(refusedBy(office.on('RecordStepNotReached', { step, why: 'x' }))).toEqual(['IMP-1.notRunning']);
    office.on('StartImplementation');
    expect(refusedBy(office.on('StartStep', { step, on: '2026-03-01' }))).toEqual(['IMP-1.beforeStart']);
    expect(refusedBy(office.on('StartStep', { step, on: '2026-03-03' }))).toEqual(['IMP-1.future']);
    expect(refusedBy(office.on('StartStep', { step }, '2026-03-10'))).toEqual(['accepted']);
    expect(refusedBy(office.on('VerifyStep', { step, on: '2026-03-09' }, '2026-03-20'))).toEqual([
      'IMP-1.endBeforeStart',
    ]);
    expect(refusedBy(office.on('VerifyStep', { step, on: '2026-03-21' }, '2026-03-20'))).toEqual(['IMP-1.future']);
    expect(refusedBy(office.on('VerifyStep', { step }, '2026-03-20'))).toEqual(['accepted']);
  });

  it('[IMP-1] a step that did not start cannot be verified, and none that ended changes', () => {
    const office = runningPlan();
    const [step] = office.ids;
    expect(refusedBy(office.on('VerifyStep', { step }))).toEqual(['place']);
    office.end(step);
    expect(refusedBy(office.on('AmendStep', { step, due: '2026-12-31', reason: 'x' }))).toEqual(['place']);
  });

  it('[IMP-1] whoever is responsible works here', () => {
    const office = runningPlan();
    const [step] = office.ids;
    expect(refusedBy(office.on('AddStep', { ...wholeStep, responsible: ['nikdo', 'cerna'] }))).toEqual([
      'IMP-1.responsibleGone',
    ]);
    expect(refusedBy(office.on('AmendStep', { step, responsible: ['nikdo'], reason: 'x' }))).toEqual([
      'IMP-1.responsibleGone',
    ]);
  });

  it('[IMP-2] what a step said before a change stays readable, with who changed it, when and why', () => {
    const office = runningPlan();
    const [step] = office.ids;
    expect(refusedBy(office.on('AmendStep', { step, due: '2026-06-30' }))).toEqual(['IMP-1.reason']);
    office.on('AmendStep', { step, due: '2026-06-30', reason: 'lektor onemocněl' }, '2026-04-01');
    office.on('AmendStep', { step, due: '2026-07-31', responsible: ['cerna'], reason: 'výpověď' }, '2026-05-01');
    office.on('StartStep', { step }, '2026-05-02');
    office.on('VerifyStep', { step, finding: 'osvědčení založena' }, '2026-08-10');
    const [read] = office.record().steps.filter((one) => one.step === step);
    expect(read).toMatchObject({
      state: 'verified',
      due: '2026-07-31',
      responsible: ['cerna'],
      startedOn: '2026-05-02',
      endedOn: '2026-08-10',
      history: [
        { changedBy: 'dvorakova', reason: 'lektor onemocněl', before: { due: '2026-05-31' } },
        { reason: 'výpověď', before: { due: '2026-06-30', responsible: ['novotna'] } },
      ],
    });
    if (read === undefined) throw new Error('the step is not in the record');
    expect(plannedAndReal(read, '2026-09-01')).toEqual({
      step,
      deadlines: ['2026-05-31', '2026-06-30', '2026-07-31'],
      startedOn: '2026-05-02',
      endedOn: '2026-08-10',
      late: 10,
      moved: 61,
    });
  });

  it('[IMP-9] a step belongs to a partial goal that the plan follows', () => {
    const office = planOffice();
    const goal = office.goal();
    expect(refusedBy(office.on('AddStep', { ...wholeStep, goal: 'goal-jiny' }))).toEqual(['IMP-9.unknownGoal']);
    const step = office.step({ goal });
    office.on('DropPartialGoal', { goal, reason: 'nestihneme' });
    expect(refusedBy(office.on('AddStep', { ...wholeStep, goal }))).toEqual(['IMP-9.unknownGoal']);
    expect(office.record().steps.find((one) => one.step === step)?.goal).toBe(goal);
    expect(office.record().goals).toMatchObject([{ goal, state: 'dropped', reason: 'nestihneme' }]);
  });

  it('[IMP-9] a partial goal changes in a running plan with a reason', () => {
    const office = runningPlan();
    const goal = office.goal();
    const set = (more: object) => refusedBy(office.on('SetPartialGoal', { goal, title: 'Užší síť', ...more }));
    expect(set({})).toEqual(['IMP-9.reason']);
    expect(set({ reason: 'nestihneme' })).toEqual(['accepted']);
    expect(office.record().goals[0]?.history).toMatchObject([{ reason: 'nestihneme', before: { title: 'Síť' } }]);
  });
});

import { describe, expect, it } from 'vitest';
import { agreedPlan } from './agreed-plan.js';
import { refusedBy } from './case-office.js';

/** A plan in which home care starts once the doctor has written the order. */
function homeCare() {
  const planned = agreedPlan();
  const { office, of, goal, task } = planned;
  const care = task({
    goal,
    due: undefined,
    trigger: 'až lékařka vypíše poukaz',
    responsible: { actorWorker: 'sestra' },
  });
  const report = (fields: object = {}) =>
    refusedBy(office.act({ type: 'ReportTrigger', case: of, task: care, ...fields }));
  const start = () => refusedBy(office.act({ type: 'StartTask', case: of, task: care }));
  return { ...planned, care, report, start };
}

describe('triggering events', () => {
  it('[PLN-3] are waited for, and then the task has its day', () => {
    const { office, of, care, report, start } = homeCare();
    expect(start()).toEqual(['PLN-3.trigger']);
    expect(office.deadlines(of).map(({ id }) => id)).not.toContain(`task/${care}/2026-04-15`);
    expect(report({ on: '2026-03-02', due: '2026-04-15' })).toEqual(['accepted']);
    expect(office.deadlines(of).map(({ id }) => id)).toContain(`task/${care}/2026-04-15`);
    expect(start()).toEqual(['accepted']);
    expect(office.record(of).tasks.at(-1)).toMatchObject({ triggeredOn: '2026-03-02', due: '2026-04-15' });
  });

  it('[PLN-3] are reported once, when they have come', () => {
    const { report } = homeCare();
    expect(report({ on: '2026-03-03' })).toEqual(['PLN-3.triggerAhead']);
    expect(report()).toEqual(['accepted']);
    expect(report()).toEqual(['PLN-3.noTrigger']);
  });

  it('[PLN-3] belong to tasks that wait for one', () => {
    const { office, of, ownTask, goal, task, care, report } = homeCare();
    const on = (one: string) => refusedBy(office.act({ type: 'ReportTrigger', case: of, task: one }));
    expect(on(ownTask)).toEqual(['PLN-3.noTrigger']);
    expect(on('task-99')).toEqual(['place']);
    const other = task({ goal, due: undefined, trigger: 'až přijde rozhodnutí', responsible: { client: true } });
    expect(on(other)).toEqual(['accepted']);
    office.act({ type: 'DropTask', case: of, task: care });
    expect(report()).toEqual(['place']);
  });

  it('[CMG-22] that do not come are shown with whom they wait for', () => {
    const { office, of, care, report } = homeCare();
    const waiting = () => office.waiting(of).filter(({ id }) => id.includes(care));
    expect(waiting()).toMatchObject([{ waitsFor: 'actor', due: '2026-04-01' }]);
    report({ due: '2026-04-15' });
    expect(waiting()).toEqual([]);
  });

  it('[PLN-3] nobody is given a task who has left the office', () => {
    const { office, of, plan, goal, ownTask } = homeCare();
    const fields = { case: of, plan, goal, title: 'Krok', due: '2026-04-01', responsible: { worker: 'gone' } };
    expect(refusedBy(office.act({ type: 'ProposeTask', ...fields, clientAgrees: true }))).toEqual(['PLN-3.workerGone']);
    const change = { type: 'ChangeTask', case: of, task: ownTask, responsible: { worker: 'gone' } };
    expect(refusedBy(office.act(change))).toEqual(['PLN-3.workerGone']);
    office.act({ type: 'OpenCrisis', case: of, what: 'horečka' });
    const inCrisis = { type: 'SetCrisisTask', case: of, title: 'Zavolat', responsible: { worker: 'gone' } };
    expect(refusedBy(office.act(inCrisis))).toEqual(['PLN-3.workerGone']);
  });
});

import { describe, expect, it } from 'vitest';
import { findPlan } from '../src/index.js';
import { agreedPlan } from './agreed-plan.js';
import { assessmentParts, caseOffice, refusedBy } from './case-office.js';

describe('partial plans', () => {
  it('[PLN-6] have one responsible person of their own, who is here', () => {
    const { office, of, plan } = agreedPlan();
    const draft = (responsible?: object, partOf = plan) =>
      refusedBy(office.act({ type: 'DraftPlan', case: of, partOf, ...(responsible && { responsible }) }));
    expect(draft()).toEqual(['PLN-6.responsible']);
    for (const nobody of [{}, { actor: 'actor-1' }, { worker: 'gone' }, { family: 'person-99' }]) {
      expect([nobody, draft(nobody)]).toEqual([nobody, ['PLN-6.responsible']]);
    }
    expect(draft({ worker: 'mala', client: true })).toEqual(['PLN-6.responsible']);
    expect(draft({ actorWorker: 'dluhová poradkyně' })).toEqual(['accepted']);
    expect(draft({ worker: 'mala' })).toEqual(['accepted']);
  });

  it('[PLN-6] belong to a whole plan that is there: not to a partial one, a closed one, or one that is not', () => {
    const { office, of, plan, actorTask, ownTask, review } = agreedPlan();
    const draft = (partOf: string) =>
      office.act({ type: 'DraftPlan', case: of, title: 'Dluhy', partOf, responsible: { worker: 'mala' } });
    const done = draft(plan);
    const part = done.outcome === 'accepted' ? (done.created.plan ?? '') : '';
    expect(findPlan(office.file(of), part)?.data).toMatchObject({ partOf: plan, responsible: { id: 'mala' } });
    expect(office.record(of).plans[1]).toMatchObject({ title: 'Dluhy', partOf: plan, responsible: [{ id: 'mala' }] });
    expect(refusedBy(draft(part))).toEqual(['PLN-6.parent']);
    expect(refusedBy(draft('plan-99'))).toEqual(['PLN-6.parent']);
    for (const task of [actorTask, ownTask]) office.made('task', { type: 'CompleteTask', case: of, task });
    expect(refusedBy(review({ result: 'complete' }))).toEqual(['accepted']);
    expect(refusedBy(draft(plan))).toEqual(['PLN-6.parent']);
  });

  it('[PLN-6] [CMG-2] do not carry coordination alone: that rests on the whole plan', () => {
    const office = caseOffice();
    const of = office.managed();
    office.made('case', { type: 'RecordAssessment', case: of, ...assessmentParts });
    office.made('case', { type: 'ConcludeAssessment', case: of });
    const whole = office.made('plan', { type: 'DraftPlan', case: of });
    const fields = { partOf: whole, responsible: { worker: 'mala' }, reassessOn: '2026-06-01' };
    const plan = office.made('plan', { type: 'DraftPlan', case: of, ...fields });
    const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Splácet' });
    const task = { title: 'Sepsat dluhy', goal, responsible: { client: true }, due: '2026-04-01', clientAgrees: true };
    office.made('task', { type: 'ProposeTask', case: of, plan, ...task });
    expect(refusedBy(office.act({ type: 'AgreePlan', case: of, plan, version: 4, clientAgrees: true }))).toEqual([
      'accepted',
    ]);
    expect(refusedBy(office.act({ type: 'BeginCoordination', case: of }))).toEqual(['CMG-2.agreedPlan']);
  });

  it("[PLN-10] differ from the social curator's plan for a young adult, which is a kind of its own", () => {
    const office = caseOffice();
    const of = office.opened();
    const draft = (fields: object = {}) =>
      refusedBy(office.act({ type: 'DraftPlan', case: of, kind: 'socialCurator', ...fields }));
    expect(draft()).toEqual(['PLN-10.curator']);
    expect(draft({ responsible: { worker: 'mala' } })).toEqual(['PLN-10.curator']);
    expect(draft({ kind: 'unknown' })).toEqual(['badInput']);
    expect(draft({ responsible: { worker: 'curator' } })).toEqual(['accepted']);
    expect(office.record(of).plans).toMatchObject([{ kind: 'socialCurator' }]);
  });
});

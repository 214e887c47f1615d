import { describe, expect, it } from 'vitest';
import { findPlan } from '../src/index.js';
import { agreedPlan } from './agreed-plan.js';
import { refusedBy } from './case-office.js';

describe('reviews of a plan', () => {
  it('[PLN-4] tell the progress of each goal, the involvement of each actor, the effect and the next day', () => {
    const { office, of, plan, goal, review } = agreedPlan();
    const without = (field: string) => refusedBy(review({ [field]: undefined }));
    expect(['goals', 'actors', 'effect', 'next'].map(without)).toEqual([
      ['PLN-4.goals'],
      ['PLN-4.actors'],
      ['PLN-4.effect'],
      ['PLN-4.next'],
    ]);
    expect(refusedBy(review({ next: '2026-03-01' }))).toEqual(['PLN-4.nextPassed']);
    expect(refusedBy(review())).toEqual(['accepted']);
    expect(office.at(of, `plan/${plan}`)).toBe('agreed');
    expect(office.record(of).plans[0]).toMatchObject({
      reassessOn: '2026-09-01',
      reviews: [{ result: 'confirm', goals: [{ goal, progress: 'partly' }], effect: 'Převazy pomáhají.' }],
    });
    expect(office.deadlines(of)).toMatchObject([
      { kind: 'task' },
      { kind: 'task' },
      { kind: 'planReassessment', due: '2026-09-01' },
    ]);
  });

  it('[PLN-4] are of the plan as it stands, not of one that was replaced meanwhile', () => {
    const { office, of, plan, version, review } = agreedPlan();
    const seen = version();
    office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Mít na jídlo' });
    expect(refusedBy(review({ version: seen }))).toEqual(['PLN-4.replaced']);
    expect(refusedBy(review({ version: 99 }))).toEqual(['PLN-4.replaced']);
  });

  it('[PLN-4] know only goals of the plan, and miss nobody who has a task in it', () => {
    const { office, of, goal, task, agree, review } = agreedPlan();
    const goals = [
      { goal, progress: 'partly' },
      { goal: 'goal-99', progress: 'reached' },
    ];
    expect(refusedBy(review({ goals }))).toEqual(['PLN-4.unknownGoal']);
    task({ goal, responsible: { actorWorker: 'dluhová poradkyně' } });
    agree();
    expect(refusedBy(review())).toEqual(['PLN-4.actors']);
    const nurse = { actor: { actor: 'actor-1', actorWorker: 'sestra' }, involvement: 'full' };
    const adviser = { actor: { actorWorker: 'dluhová poradkyně' }, involvement: 'none' };
    expect(refusedBy(review({ actors: [adviser] }))).toEqual(['PLN-4.actors']);
    expect(refusedBy(review({ actors: [nurse, adviser] }))).toEqual(['accepted']);
    expect(office.record(of).plans[0]?.reviews[0]?.actors).toHaveLength(2);
  });

  it('[PLN-4] [PLN-2] that change the plan make another version, which waits for the agreement of the client', () => {
    const { office, of, plan, version, agree, review } = agreedPlan();
    const before = version();
    expect(refusedBy(review({ result: 'change' }))).toEqual(['accepted']);
    expect([version(), office.at(of, `plan/${plan}`)]).toEqual([before + 1, 'amended']);
    expect(office.record(of).plans[0]?.version).toBe(before + 1);
    expect(refusedBy(agree({ version: before }))).toEqual(['PLN-2.version']);
    expect(refusedBy(agree())).toEqual(['accepted']);
    expect(office.record(of).plans[0]?.versions.map((one) => one.version)).toEqual([before, before + 1]);
  });

  it('[PLN-4] [PLN-6] complete a plan once nothing is open in it nor in its parts, and those end with it', () => {
    const { office, of, plan, actorTask, ownTask, task, review } = agreedPlan();
    const part = office.made('plan', { type: 'DraftPlan', case: of, partOf: plan, responsible: { worker: 'mala' } });
    const debt = task({ responsible: { client: true } }, part);
    const complete = () => refusedBy(review({ result: 'complete', next: undefined }));
    expect(complete()).toEqual(['PLN-4.tasksOpen']);
    for (const one of [actorTask, ownTask]) office.made('task', { type: 'CompleteTask', case: of, task: one });
    expect(complete()).toEqual(['PLN-4.tasksOpen']);
    office.act({ type: 'CompleteTask', case: of, task: debt });
    expect(complete()).toEqual(['accepted']);
    expect([plan, part].map((one) => office.at(of, `plan/${one}`))).toEqual(['closed', 'closed']);
    expect(office.record(of).plans).toMatchObject([{ closed: true, completed: true }, { closed: true }]);
    expect(office.deadlines(of)).toEqual([]);
    expect(refusedBy(review())).toEqual(['place']);
  });

  it('[PLN-4] are of an agreed plan; a draft and a plan that is not there have none', () => {
    const { office, of, review } = agreedPlan();
    const draft = office.made('plan', { type: 'DraftPlan', case: of });
    expect(refusedBy(review({ plan: draft, version: 1, goals: [], actors: [] }))).toEqual(['place']);
    expect(refusedBy(review({ plan: 'plan-99' }))).toEqual(['place']);
  });

  it('[PLN-4] keep what people wrote out of what decisions see', () => {
    const { office, of, plan, goal, review } = agreedPlan();
    const secret = 'Pije a nechce to říct';
    const goals = [{ goal, progress: 'partly', note: secret }];
    const actors = [{ actor: { actor: 'actor-1', actorWorker: secret }, involvement: 'none', note: secret }];
    expect(refusedBy(review({ goals, actors, effect: secret }))).toEqual(['accepted']);
    expect(findPlan(office.file(of), plan)?.data).toMatchObject({ reviews: 1, reviewedOn: '2026-03-02' });
    expect(JSON.stringify([...office.file(of).instances.values()])).not.toContain(secret);
  });
});

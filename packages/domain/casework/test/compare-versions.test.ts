import { describe, expect, it } from 'vitest';
import { compareVersions } from '../src/index.js';
import { agreedPlan } from './agreed-plan.js';

describe('versions of a plan', () => {
  it('[PLN-4] stay readable as they were agreed, and tell what is new, gone and changed', () => {
    const { office, of, plan, goal, actorTask, ownTask, task, agree } = agreedPlan();
    office.made('goal', { type: 'SetGoal', case: of, plan, goal, title: 'Bydlet bez dluhů' });
    office.made('task', { type: 'DropTask', case: of, task: actorTask });
    office.made('task', { type: 'ChangeTask', case: of, task: ownTask, due: '2026-05-01', clientAgrees: true });
    const added = task({ goal, responsible: { worker: 'mala' } });
    const risk = office.made('risk', { type: 'NameRisk', case: of, plan, what: 'Výpadek příjmu', measure: 'Odklad' });
    office.made('plan', { type: 'SetReassessment', case: of, plan, on: '2026-07-01' });
    agree();
    const [first, second] = office.record(of).plans[0]?.versions ?? [];
    if (first === undefined || second === undefined) throw new Error('two versions were agreed to');
    expect(first.goals).toEqual([{ goal, title: 'Zůstat ve svém bytě' }]);
    const difference = compareVersions(first, second);
    expect(difference).toMatchObject({
      from: first.version,
      to: second.version,
      goals: { added: [], removed: [], changed: [{ before: { title: 'Zůstat ve svém bytě' } }] },
      tasks: {
        added: [{ task: added }],
        removed: [{ task: actorTask }],
        changed: [{ before: { due: '2026-04-01' }, after: { due: '2026-05-01' } }],
      },
      risks: { added: [{ risk }] },
      reassessOn: { before: '2026-06-01', after: '2026-07-01' },
    });
  });

  it('[PLN-4] do not differ by how far a task got', () => {
    const { office, of, actorTask, ownTask, agree } = agreedPlan();
    office.made('task', { type: 'StartTask', case: of, task: actorTask });
    office.made('task', { type: 'CompleteTask', case: of, task: ownTask, note: 'hotovo' });
    agree();
    const [first, second = first] = office.record(of).plans[0]?.versions ?? [];
    if (first === undefined || second === undefined) throw new Error('no version was agreed to');
    const { goals, tasks, risks } = compareVersions(first, second);
    for (const one of [goals, tasks, risks]) expect(one).toEqual({ added: [], removed: [], changed: [] });
  });
});

import type { Module } from '@koordinace/kernel';
import { casework, findPlan } from '../src/index.js';
import { caseOffice } from './case-office.js';

/** A case with an agreed plan: a goal, a task of an actor of the network, one of the client, and the day of the review. */
export function agreedPlan(module: Module = casework) {
  const office = caseOffice(module);
  const of = office.opened();
  const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
  const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Zůstat ve svém bytě' });
  const task = (fields: object, to = plan) =>
    office.made('task', {
      type: 'ProposeTask',
      case: of,
      plan: to,
      title: 'Krok',
      due: '2026-04-01',
      clientAgrees: true,
      ...fields,
    });
  const actorTask = task({ goal, responsible: { actor: 'actor-1', actorWorker: 'sestra' } });
  const ownTask = task({ goal, responsible: { client: true } });
  const version = (of_ = plan) => findPlan(office.file(of), of_)?.data.version ?? 0;
  const agree = (fields: object = {}) =>
    office.act({ type: 'AgreePlan', case: of, plan, version: version(), clientAgrees: true, ...fields });
  agree();
  const whole = {
    result: 'confirm',
    goals: [{ goal, progress: 'partly' }],
    actors: [{ actor: { actor: 'actor-1', actorWorker: 'sestra' }, involvement: 'full' }],
    effect: 'Převazy pomáhají.',
    next: '2026-09-01',
  };
  const review = (fields: object = {}, moment: object = {}) =>
    office.act({ type: 'ReviewPlan', case: of, plan, version: version(), ...whole, ...fields }, moment);
  return { office, of, plan, goal, task, actorTask, ownTask, version, agree, review };
}

import type { Module } from '@koordinace/kernel';
import { casework } from '../src/index.js';
import { assessmentParts, caseOffice } from './case-office.js';

/** A case with an agreed plan: one goal, one task of the client's, one that waits for an event at an actor's. */
export function plannedCase(module: Module = casework, more: readonly Module[] = []) {
  const office = caseOffice(module, more);
  const of = office.managed();
  office.act({ type: 'RecordAssessment', case: of, ...assessmentParts });
  office.act({ type: 'ConcludeAssessment', case: of });
  const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
  const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Bydlet' });
  const common = { type: 'ProposeTask', case: of, plan, goal, clientAgrees: true };
  const task = office.made('task', { ...common, title: 'Žádost', responsible: { client: true }, due: '2026-04-01' });
  const waits = office.made('task', {
    ...common,
    title: 'Převazy',
    responsible: { actorWorker: 'sestra' },
    trigger: 'poukaz',
  });
  const version = 5;
  const agree = (fields: object = {}) =>
    office.act({ type: 'AgreePlan', case: of, plan, version, clientAgrees: true, ...fields });
  return { office, of, plan, goal, task, waits, version, agree };
}

/** The same in coordination. */
export function coordinatedCase(module: Module = casework) {
  const planned = plannedCase(module);
  planned.agree();
  planned.office.act({ type: 'BeginCoordination', case: planned.of });
  return planned;
}

import {
  type FactOf,
  type FileState,
  fact,
  instancesOf,
  lifecycle,
  type RuleAct,
  rule,
  when,
} from '@koordinace/kernel';
import { annex1 } from '@koordinace/rulebook';
import { z } from 'zod';
import { Line } from '../wording.js';
import { adoptedOnce } from './adopted-once.js';
import { DivisionId } from './establishment-ids.js';
import { AgendaOwner } from './lists/agenda-owner.js';
import { AgendaTask } from './lists/agenda-task.js';

/** Whose each task is; a task that is not here is nobody's. */
export const AgendaOwners = z.partialRecord(AgendaTask.schema, AgendaOwner.schema);
export type AgendaOwners = z.infer<typeof AgendaOwners>;

/** A task that the municipality added (vlastní činnost). */
export const OwnTask = z.strictObject({
  title: Line.describe('What is to be done'),
  owner: AgendaOwner.schema.describe('Whose task it is'),
});
export type OwnTask = z.infer<typeof OwnTask>;

/** The office adopted a version of its division of agenda (přijetí rozdělení agendy, STF-4). */
export const AgendaDivided = fact('AgendaDivided', {
  division: DivisionId,
  version: z.int(),
  owners: AgendaOwners,
  ownTasks: z.array(OwnTask).max(30),
});

/** What decisions know of a version of the division. */
export interface DivisionData {
  readonly version: number;
  readonly owners: AgendaOwners;
  readonly ownTasks: readonly OwnTask[];
}

/** Annex 1 as it is printed: where a municipality begins. It leaves four tasks to nobody. */
export const annexDivision: DivisionData = {
  version: 0,
  owners: Object.fromEntries([
    ...annex1.coordinator.map((task) => [task, 'supportCoordinator']),
    ...annex1.shared.map((task) => [task, 'shared']),
    ...annex1.communityPlanner.map((task) => [task, 'communityPlanner']),
  ]),
  ownTasks: [],
};

/** The division in force, where the office has adopted one. */
export const findDivision = (office: FileState): DivisionData | undefined =>
  instancesOf<DivisionData>(office, 'division').at(-1)?.data;

/** The tasks of the manual that nobody has. */
export const unownedIn = (owners: AgendaOwners): readonly AgendaTask[] =>
  AgendaTask.codes.filter((task) => owners[task] === undefined);

/** No task is left to nobody (STF-4). The refusal names the tasks. */
const everyTaskOwned = rule('STF-4', {
  needs: ['unowned'],
  act: (_: DivisionData, { fact: { owners } }: RuleAct<FactOf<typeof AgendaDivided>>) => {
    const tasks = unownedIn(owners);
    const named = (lang: 'cs' | 'en') => tasks.map((task) => `${AgendaTask.say(task, lang)} (${task})`);
    return tasks.length === 0 ? 'permit' : { needs: 'unowned', params: { tasks, cs: named('cs'), en: named('en') } };
  },
});

/** The versions of the division of agenda (rozdělení agendy, STF-4); the last one is in force. */
export const divisionLifecycle = lifecycle<DivisionData>({
  name: 'division',
  stream: 'office',
  start: { version: 0, owners: {}, ownTasks: [] },
  chart: adoptedOnce('AgendaDivided', 'STF-4'),
  facts: [AgendaDivided],
  folds: [when(AgendaDivided, (_: DivisionData, { version, owners, ownTasks }) => ({ version, owners, ownTasks }))],
  rules: [everyTaskOwned],
});

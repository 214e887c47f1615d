import { idOfStream, instancesOf, type View } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { PlanData } from '../plan/plan-data.js';
import { isOpenTask, tasksOfPlan } from '../task/task-data.js';
import { coordinatorsOf } from './coordinators-of.js';

/** How a case goes on, as a coordinator who was drawn in sees it: codes, counts and days. */
export interface CoordinationRow {
  readonly case: string;
  readonly position: string;
  /** Requests to which nobody has answered. */
  readonly requests: number;
  readonly plans: readonly {
    readonly plan: string;
    readonly at: string;
    readonly open: number;
    readonly done: number;
    readonly reviewedOn?: string;
    readonly reassessOn?: string;
  }[];
}

/**
 * Progress for the coordinator (průběh pro koordinátora; PLN-8): the case manager oversees the plan, the coordinator
 * hears how it goes.
 */
export const coordinationView: View = {
  name: 'coordination',
  stream: 'case',
  who: ['supportCoordinator'],
  keeps: ['PLN-8'],
  rows(file) {
    const found = findCase(file);
    if (found === undefined) return [];
    const plans = instancesOf<PlanData>(file, 'plan').map(({ id, at, data: { reviewedOn, agreedReassessOn } }) => {
      const tasks = tasksOfPlan(file, id);
      return {
        plan: id,
        at,
        open: tasks.filter(isOpenTask).length,
        done: tasks.filter((task) => task.at === 'done').length,
        ...(reviewedOn !== undefined && { reviewedOn }),
        ...(agreedReassessOn !== undefined && { reassessOn: agreedReassessOn }),
      };
    });
    const data: CoordinationRow = {
      case: idOfStream(file.stream),
      position: found.at,
      requests: instancesOf(file, 'request').filter(({ at }) => at === 'asked').length,
      plans,
    };
    return coordinatorsOf(file).map((partition) => ({ partition, key: found.id, order: found.id, data }));
  },
};

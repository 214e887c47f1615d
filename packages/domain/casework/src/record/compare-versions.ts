import type { PlanVersion, TaskRecord } from './case-record.js';

/** What differs between two versions of something that bears an id. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly { readonly before: T; readonly after: T }[];
}

/** What differs between two versions of a plan (porovnání verzí plánu; PLN-4). */
export interface PlanDifference {
  readonly from: number;
  readonly to: number;
  readonly goals: Difference<PlanVersion['goals'][number]>;
  readonly tasks: Difference<TaskRecord>;
  readonly risks: Difference<PlanVersion['risks'][number]>;
  readonly reassessOn?: { readonly before?: string; readonly after?: string };
}

function differenceOf<T>(
  before: readonly T[],
  after: readonly T[],
  idOf: (one: T) => string,
  seen: (one: T) => unknown,
): Difference<T> {
  const earlier = new Map(before.map((one) => [idOf(one), one]));
  const later = new Set(after.map(idOf));
  return {
    added: after.filter((one) => !earlier.has(idOf(one))),
    removed: before.filter((one) => !later.has(idOf(one))),
    changed: after.flatMap((one) => {
      const was = earlier.get(idOf(one));
      return was === undefined || JSON.stringify(seen(was)) === JSON.stringify(seen(one))
        ? []
        : [{ before: was, after: one }];
    }),
  };
}

/** What of a task belongs to the plan: how far it got, and what was noted on the way, does not. */
export const agreedContent = ({
  state: _state,
  note: _note,
  clientView: _view,
  triggeredOn: _on,
  ...content
}: Partial<TaskRecord>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));

/**
 * Compares two versions of a plan, each as it was agreed to (PLN-4).
 *
 * @example compareVersions(plan.versions[0], plan.versions[1]).tasks.added
 */
export function compareVersions(before: PlanVersion, after: PlanVersion): PlanDifference {
  const moved = before.reassessOn !== after.reassessOn;
  return {
    from: before.version,
    to: after.version,
    goals: differenceOf(
      before.goals,
      after.goals,
      ({ goal }) => goal,
      ({ title }) => title,
    ),
    tasks: differenceOf(before.tasks, after.tasks, ({ task }) => task, agreedContent),
    risks: differenceOf(
      before.risks,
      after.risks,
      ({ risk }) => risk,
      ({ what, measure }) => [what, measure],
    ),
    ...(moved && {
      reassessOn: {
        ...(before.reassessOn !== undefined && { before: before.reassessOn }),
        ...(after.reassessOn !== undefined && { after: after.reassessOn }),
      },
    }),
  };
}

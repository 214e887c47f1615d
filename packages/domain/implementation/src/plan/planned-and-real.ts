import { daysBetween, type PlainDate } from '@koordinace/kernel';
import type { ReadableStep } from './record/implementation-record.js';

/** The days of a step, as they were planned and as they came (plánovaný a skutečný termín). */
export interface PlannedAndReal {
  readonly step: string;
  /** Deadlines in the order in which they were set; the last one holds. */
  readonly deadlines: readonly string[];
  readonly startedOn?: string;
  readonly endedOn?: string;
  /** How many days after its last deadline it ended, or is late by now; negative when it was early. */
  readonly late?: number;
  /** How many days the last deadline lies behind the first one. */
  readonly moved: number;
}

const between = (from: string, to: string): number => daysBetween(from as PlainDate, to as PlainDate);

/**
 * Compares the planned and the real days of a step (harmonogram); pictures and the final evaluation are made from it.
 *
 * @example plannedAndReal(record.steps[0], '2026-06-30').late; // 12
 */
export function plannedAndReal(step: ReadableStep, today: string): PlannedAndReal {
  const { history, due, startedOn, endedOn, state } = step;
  const earlier = history.flatMap(({ before }) => (before.due === undefined ? [] : [before.due]));
  const deadlines = [...earlier, ...(due === undefined ? [] : [due])];
  const first = deadlines[0];
  const isOpen = state === 'planned' || state === 'running';
  const compared = endedOn ?? (isOpen ? today : undefined);
  return {
    step: step.step,
    deadlines,
    ...(startedOn !== undefined && { startedOn }),
    ...(endedOn !== undefined && { endedOn }),
    ...(due !== undefined && compared !== undefined && { late: between(due, compared) }),
    moved: first === undefined || due === undefined ? 0 : between(first, due),
  };
}

import type { ChecklistRun } from '../checklist/checklist-runs.js';
import { dayOfRecord } from './day-of-record.js';

/** What the picture needs of a row in the list of runs (přehled vyplnění). */
export interface RecordedRun {
  /** Absent while the run is open: it is not drawn. */
  readonly closedAt?: string;
  readonly answers: ChecklistRun['answers'];
}

/**
 * What `checklistOverTime` draws, from the list of runs: those that were closed, by the day on which they were (CHK-3).
 *
 * @example
 * ```ts
 * runsOfRecords([{ closedAt: '2026-03-02T09:00:00.000Z', answers: { A1: 'yes' } }, { answers: {} }]).length; // 1
 * ```
 */
export const runsOfRecords = (runs: readonly RecordedRun[]): ChecklistRun[] =>
  runs.flatMap(({ closedAt, answers }) => (closedAt === undefined ? [] : [{ day: dayOfRecord(closedAt), answers }]));

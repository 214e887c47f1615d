import { rolePartition, type View } from '@koordinace/kernel';
import { introducers } from '../who.js';
import { findChecklist } from './checklist-data.js';
import { countedByArea, type RunAnswers } from './compare-runs.js';

/** A run in the list of runs: codes and days. */
export interface ChecklistRow {
  readonly checklist: string;
  readonly openedAt: string;
  /** Absent while it is open. */
  readonly closedAt?: string;
  /** The implementation plan that it looks at. */
  readonly of?: string;
  readonly answers: RunAnswers;
  /** How many items of each area were answered how. */
  readonly areas: ReturnType<typeof countedByArea>;
}

/** All runs of the checklist in their order (přehled vyplnění, CHK-3), to be compared. */
export const checklistsView: View = {
  name: 'checklists',
  stream: 'checklist',
  keeps: ['CHK-3'],
  who: introducers,
  rows(file) {
    const found = findChecklist(file);
    if (found?.data.openedAt === undefined) return [];
    const { openedAt, closedAt, of, answers } = found.data;
    const data: ChecklistRow = {
      checklist: found.id,
      openedAt,
      answers,
      areas: countedByArea(answers),
      ...(closedAt !== undefined && { closedAt }),
      ...(of !== undefined && { of }),
    };
    return introducers.map((role) => ({
      partition: rolePartition(role),
      key: found.id,
      order: closedAt ?? openedAt,
      data,
    }));
  },
};

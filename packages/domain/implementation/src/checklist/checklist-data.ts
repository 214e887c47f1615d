import { type FileState, findInstance, idOfStream } from '@koordinace/kernel';
import type { ChecklistAnswer } from './checklist-answer.js';

/** What decisions know of a run (vyplnění kontrolního seznamu): codes and days. */
export interface ChecklistData {
  readonly openedAt?: string;
  readonly closedAt?: string;
  /** The implementation plan that it looks at. */
  readonly of?: string;
  readonly proposed: Readonly<Record<string, ChecklistAnswer>>;
  readonly answers: Readonly<Record<string, ChecklistAnswer>>;
}

/** A run before it began. */
export const blankChecklist: ChecklistData = { proposed: {}, answers: {} };

/** The run in its file. */
export const findChecklist = (file: FileState) =>
  findInstance<ChecklistData>(file, 'checklist', idOfStream(file.stream));

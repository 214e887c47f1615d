import { type ChecklistAreaId, type ChecklistItemId, checklistAreas, checklistItems } from '@koordinace/rulebook';
import { z } from 'zod';
import { Day } from '../days.js';
import { answerTexts } from '../texts/checklist-texts.js';

/** How an item was answered (odpověď). */
export type AnswerCode = keyof typeof answerTexts;

/**
 * One filling in of the checklist (vyplnění kontrolního seznamu). An item without an answer is drawn as such.
 *
 * @example
 * const run: ChecklistRun = { day: '2026-03-02', answers: { A1: 'yes', A2: 'partly', B5: 'no' } };
 */
export interface ChecklistRun {
  readonly day: string;
  readonly answers: Readonly<Partial<Record<ChecklistItemId, AnswerCode>>>;
}

export const itemIds = Object.keys(checklistItems) as ChecklistItemId[];
export const areaIds = Object.keys(checklistAreas) as ChecklistAreaId[];
/** The answers, in the order in which they are stacked. */
export const answerCodes = Object.keys(answerTexts) as AnswerCode[];

/** The items of an area. */
export const itemsOf = (area: ChecklistAreaId): ChecklistItemId[] => itemIds.filter((item) => item.startsWith(area));

/** The shape of what can be drawn. */
export const ChecklistRuns: z.ZodType<readonly ChecklistRun[]> = z
  .array(z.object({ day: Day, answers: z.partialRecord(z.enum(itemIds), z.enum(answerCodes)) }))
  .max(100);

/** How many items were answered how; `unanswered` are those without an answer. */
export type Counts = Readonly<Record<AnswerCode | 'unanswered', number>>;

/** Counts the answers of a run to these items. */
export function countAnswers(run: ChecklistRun, items: readonly ChecklistItemId[]): Counts {
  const of = (code: AnswerCode | undefined) => items.filter((item) => run.answers[item] === code).length;
  return { yes: of('yes'), partly: of('partly'), no: of('no'), unanswered: of(undefined) };
}

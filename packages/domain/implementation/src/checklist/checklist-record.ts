import { adds, present, recordFold } from '@koordinace/kernel';
import type { SeenSight } from '../sights/sight.js';
import { departmentReads } from '../who.js';
import type { ChecklistAnswer } from './checklist-answer.js';
import {
  AnswerConfirmed,
  AnswersProposed,
  ChecklistClosed,
  ChecklistOpened,
  ItemAnswered,
  ItemRevisedPlan,
} from './checklist-facts.js';

/** An item of a run as people read it: what was proposed, and what a person answered. */
export interface ReadableItem {
  readonly answer?: ChecklistAnswer;
  readonly evidence?: string;
  readonly on?: string;
  readonly answeredBy?: string;
  readonly answeredAt?: string;
  /** What the data proposed, and what they saw. */
  readonly proposed?: ChecklistAnswer;
  readonly saw?: readonly SeenSight[];
  /** Changes of the plan to which it led (IMP-6). */
  readonly revised?: readonly { readonly of: string; readonly what?: string; readonly at: string }[];
}

/** A run of the checklist as people read it (záznam o vyplnění). */
export interface ChecklistRecord {
  readonly openedAt?: string;
  readonly openedBy?: string;
  readonly closedAt?: string;
  readonly of?: string;
  readonly items: Readonly<Record<string, ReadableItem>>;
}

function withItem(record: ChecklistRecord, item: string | undefined, more: (one: ReadableItem) => ReadableItem) {
  if (item === undefined) return record;
  const one = Object.hasOwn(record.items, item) ? record.items[item] : undefined;
  return { ...record, items: { ...record.items, [item]: more(one ?? {}) } };
}

/** The record of a run; whoever works in the department may read it, and so may the leadership. */
export const checklistRecord = recordFold<ChecklistRecord>({
  stream: 'checklist',
  start: { items: {} },
  whole: departmentReads,
  shared: false,
  steps: [
    adds(ChecklistOpened, (record: ChecklistRecord, { at, by, of }) => ({
      ...record,
      openedAt: at,
      openedBy: by,
      ...present({ of }),
    })),
    adds(AnswersProposed, (record: ChecklistRecord, { proposals = [] }) =>
      proposals.reduce<ChecklistRecord>(
        (sum, { item, answer, saw }) => withItem(sum, item, (one) => ({ ...one, proposed: answer, saw })),
        record,
      ),
    ),
    adds(ItemAnswered, (record: ChecklistRecord, { item, answer, evidence, on, by, at }) =>
      withItem(record, item, (one) => ({
        ...one,
        answeredBy: by,
        answeredAt: at,
        ...present({ answer, evidence, on }),
      })),
    ),
    adds(AnswerConfirmed, (record: ChecklistRecord, { item, by, at }) =>
      withItem(record, item, ({ evidence: _instead, on: _then, ...one }) => ({
        ...one,
        answeredBy: by,
        answeredAt: at,
        ...present({ answer: one.proposed }),
      })),
    ),
    adds(ChecklistClosed, (record: ChecklistRecord, { at }) => ({ ...record, closedAt: at })),
    adds(ItemRevisedPlan, (record: ChecklistRecord, { item, of = '', what, at }) =>
      withItem(record, item, (one) => ({
        ...one,
        revised: [...(one.revised ?? []), { of, at, ...present({ what }) }],
      })),
    ),
  ],
});

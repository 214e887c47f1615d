import { type Chart, lifecycle, when } from '@koordinace/kernel';
import { blankChecklist, type ChecklistData } from './checklist-data.js';
import {
  AnswerConfirmed,
  AnswersProposed,
  ChecklistClosed,
  ChecklistOpened,
  ItemAnswered,
  ItemRevisedPlan,
} from './checklist-facts.js';
import { everyItemAnswered, personConfirms, revisesByItem } from './checklist-rules.js';

/** The chart of a run (vyplnění kontrolního seznamu): once closed it stays as it is, and its findings may revise the plan. */
export const checklistChart = {
  initial: 'none',
  states: {
    none: { on: { ChecklistOpened: { target: 'open' } } },
    open: {
      on: {
        AnswersProposed: {},
        ItemAnswered: { rules: ['CHK-1'] },
        AnswerConfirmed: { rules: ['CHK-2'] },
        ChecklistClosed: { target: 'closed', rules: ['CHK-1', 'CHK-2'] },
      },
    },
    closed: { on: { ItemRevisedPlan: { rules: ['IMP-6'] } } },
  },
} as const satisfies Chart;

/** The lifecycle of a run of the checklist, a file of its own. */
export const checklistLifecycle = lifecycle<ChecklistData>({
  name: 'checklist',
  stream: 'checklist',
  start: blankChecklist,
  chart: checklistChart,
  facts: [ChecklistOpened, AnswersProposed, ItemAnswered, AnswerConfirmed, ChecklistClosed, ItemRevisedPlan],
  rules: [everyItemAnswered, personConfirms, revisesByItem],
  forbidden: [{ rule: 'IMP-6', fact: 'ItemRevisedPlan', from: ['open'] }],
  folds: [
    when(ChecklistOpened, (data: ChecklistData, { of, at }) => ({
      ...data,
      openedAt: at,
      ...(of !== undefined && { of }),
    })),
    when(AnswersProposed, (data: ChecklistData, { proposals }) => ({
      ...data,
      proposed: { ...data.proposed, ...Object.fromEntries(proposals.map(({ item, answer }) => [item, answer])) },
    })),
    when(ItemAnswered, (data: ChecklistData, { item, answer }) => ({
      ...data,
      answers: { ...data.answers, [item]: answer },
    })),
    when(AnswerConfirmed, (data: ChecklistData, { item }) => ({
      ...data,
      answers: { ...data.answers, [item]: data.proposed[item] ?? 'no' },
    })),
    when(ChecklistClosed, (data: ChecklistData, { at }) => ({ ...data, closedAt: at })),
  ],
});

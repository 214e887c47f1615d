import { type Keeper, type Module, present } from '@koordinace/kernel';
import { AnswersProposed } from './checklist-facts.js';
import type { ChecklistId } from './checklist-id.js';

/** A module in which nothing is proposed from the data. */
const withoutProposals = (module: Module): Module => ({
  ...module,
  commands: module.commands.map((one) =>
    one.type !== 'ProposeAnswers'
      ? one
      : { ...one, proposes: (given) => [AnswersProposed({ ...(given as { checklist: ChecklistId }), proposals: [] })] },
  ),
});

/** A module without the deadlines of a rule. */
const withoutDeadlines =
  (rule: string): Keeper['broken'] =>
  (module) => ({
    ...module,
    ...present({
      deadlines: module.deadlines?.map((one) => ({
        ...one,
        of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule),
      })),
    }),
  });

/** What keeps rules of the checklist otherwise than by arrows and fields, and how tests switch it off. */
export const checklistKeepers: readonly Keeper[] = [
  { rule: 'CHK-2', by: 'policy', broken: withoutProposals },
  {
    rule: 'CHK-3',
    by: 'view',
    broken: (module) => ({
      ...module,
      ...present({
        views: module.views?.map((one) => (one.name === 'checklists' ? { ...one, rows: () => [] } : one)),
      }),
    }),
  },
  { rule: 'CHK-5', by: 'policy', broken: withoutDeadlines('CHK-5') },
];

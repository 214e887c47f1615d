import { command, present } from '@koordinace/kernel';
import { revisionsBy } from '../../checklist/revisions.js';
import { Line, Note } from '../../wording.js';
import { ChangeCause } from '../cause.js';
import { PartialGoalAmended, PartialGoalSet } from '../facts/goal-facts.js';
import { ImplementationId, PartialGoalId } from '../ids.js';
import { planLeads } from '../who.js';

/** Sets a partial goal, or changes one (dílčí cíl; IMP-6, IMP-9). */
export const SetPartialGoal = command('SetPartialGoal', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    goal: PartialGoalId.describe('The partial goal that changes; a new one, if left out').optional(),
    title: Line.describe('The goal'),
    measure: Line.describe('By what it will be known that it was reached').optional(),
    target: Line.describe('Which part of the target group or problem it is about').optional(),
    reason: Note.describe('Why it changes; needed once the plan runs').optional(),
    cause: ChangeCause.describe('The item of a checklist run that caused the change').optional(),
  },
  on: 'implementation',
  who: planLeads,
  // Which of the two it is turns on the goal.
  facts: [],
  proposes: ({ implementation, goal, title, measure, target, reason, cause }, { newId }) => {
    const content = { implementation, title, ...present({ measure, target }) };
    return goal === undefined
      ? [PartialGoalSet({ ...content, goal: newId('goal') as PartialGoalId })]
      : [
          PartialGoalAmended({ ...content, goal, ...present({ reason, cause }) }),
          ...revisionsBy(cause, implementation, goal),
        ];
  },
});

import { command } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { PartialGoalDropped } from '../facts/goal-facts.js';
import { ImplementationId, PartialGoalId } from '../ids.js';
import { planLeads } from '../who.js';

/** Gives up a partial goal (upuštění od dílčího cíle, IMP-9). */
export const DropPartialGoal = command('DropPartialGoal', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    goal: PartialGoalId.describe('The partial goal'),
    reason: Note.describe('Why'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [PartialGoalDropped],
  proposes: (given) => [PartialGoalDropped(given)],
});

import { AccountId, command, present } from '@koordinace/kernel';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Line } from '../../wording.js';
import { asksAuthor, isIndependent } from '../author-standing.js';
import { EvaluatorNamed } from '../evaluation-facts.js';

/** Says who evaluates the introduction (hodnotitel; IMP-7, CHK-4). Whether they are independent of the office is found out. */
export const NameEvaluator = command('NameEvaluator', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    author: AccountId.optional().describe('The account of the evaluator; whoever records it, if left out'),
    organisation: Line.optional().describe('An evaluator from outside: of which organisation'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [EvaluatorNamed],
  world: (given, { by }) => asksAuthor(given, by),
  proposes: ({ implementation, author, organisation }, { world }) => [
    EvaluatorNamed({
      implementation,
      ...present({ author, organisation }),
      independent: isIndependent({ author, organisation }, world.places),
    }),
  ],
});

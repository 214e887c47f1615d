import { ask, command, dayOf, present } from '@koordinace/kernel';
import { documentInForce } from '../../document/in-force.js';
import { ImplementationClosed } from '../../plan/facts/implementation-facts.js';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { FinalEvaluationCompleted } from '../evaluation-facts.js';

/** Closes the plan as evaluated (uzavření implementačního plánu; IMP-7, IMP-8, IMP-11): with every question, every risk and a binding document. */
export const CloseImplementation = command('CloseImplementation', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [FinalEvaluationCompleted],
  world: () => ({ inForce: ask(documentInForce, {}) }),
  proposes: ({ implementation }, { at, world }) => [
    FinalEvaluationCompleted({ implementation, ...present({ document: world.inForce[0] }) }),
    ImplementationClosed({ implementation, on: dayOf(at) }),
  ],
});

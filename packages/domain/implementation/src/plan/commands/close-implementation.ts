import { command, dayOf } from '@koordinace/kernel';
import { ImplementationClosed } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';

/** Closes the plan as evaluated (uzavření implementačního plánu; IMP-7, IMP-8, IMP-11). */
export const CloseImplementation = command('CloseImplementation', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [ImplementationClosed],
  proposes: ({ implementation }, { at }) => [ImplementationClosed({ implementation, on: dayOf(at) })],
});

import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { asksData, seenInData } from '../../risk/seen-in-data.js';
import { ImplementationStarted } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';

/**
 * Starts the introduction (zahájení implementace; IMP-1, IMP-3, IMP-5). With it the office's data are asked for risks, which wait for
 * an answer (RSK-3).
 */
export const StartImplementation = command('StartImplementation', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    on: PlainDate.describe('The day on which it really started; today, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [ImplementationStarted],
  world: asksData,
  proposes: ({ implementation, on }, act) => [
    ImplementationStarted({ implementation, on: on ?? dayOf(act.at) }),
    ...seenInData(implementation, act),
  ],
});

import { command } from '@koordinace/kernel';
import { ImplementationId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { DataConsulted } from '../risk-facts.js';
import { asksData, seenInData } from '../seen-in-data.js';

/**
 * Asks the office's data for risks and proposes those that show (návrh rizik z dat, RSK-3). What nobody knows yet is no risk; a person
 * adopts what is proposed, or sets it aside.
 */
export const ProposeRisks = command('ProposeRisks', {
  fields: { implementation: ImplementationId.describe('The plan') },
  on: 'implementation',
  who: planLeads,
  facts: [DataConsulted],
  world: asksData,
  proposes: ({ implementation }, act) => seenInData(implementation, act),
});

import { AccountId, command, present } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { CarrierNamed } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';
import { asksAccounts, isActive, leadsDepartment } from './asks-workers.js';

/** Names who carries the change, or another one in the middle of it (nositel změny, IMP-5). */
export const NameCarrier = command('NameCarrier', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    carrier: AccountId.describe('The account of whoever carries the change'),
    reason: Note.describe('Why another one; needed once the plan runs').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [CarrierNamed],
  world: ({ carrier }) => asksAccounts([carrier]),
  proposes: ({ implementation, carrier, reason }, { world }) => [
    CarrierNamed({
      implementation,
      carrier,
      active: isActive(world, carrier),
      leads: leadsDepartment(world, carrier),
      ...present({ reason }),
    }),
  ],
});

import { AccountId, command, present } from '@koordinace/kernel';
import { CarrierNamed, ImplementationDrafted } from '../facts/implementation-facts.js';
import type { ImplementationId } from '../ids.js';
import { asksAccounts, isActive, leadsDepartment } from './asks-workers.js';
import { planContent } from './plan-content.js';

/** Begins an implementation plan (založení implementačního plánu, IMP-1), with the carrier of the change where known (IMP-5). */
export const DraftImplementation = command('DraftImplementation', {
  fields: { ...planContent, carrier: AccountId.describe('The account of whoever carries the change').optional() },
  who: ['head', 'supportCoordinator'],
  facts: [ImplementationDrafted],
  world: ({ carrier }) => asksAccounts([carrier]),
  proposes: ({ carrier, ...content }, { newId, world }) => {
    const implementation = newId('implementation') as ImplementationId;
    const drafted = ImplementationDrafted({ implementation, ...present(content) });
    if (carrier === undefined) return [drafted];
    const active = isActive(world, carrier);
    return [drafted, CarrierNamed({ implementation, carrier, active, leads: leadsDepartment(world, carrier) })];
  },
});

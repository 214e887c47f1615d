import { AccountId, command, keeps, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { AccessBasis } from '../access-basis.js';
import { ExternalContracted } from '../worker-facts.js';

/** Writes down the contract with an external case manager and the basis for access (externí case manager, CMG-5). */
export const ContractExternalCaseManager = command('ContractExternalCaseManager', {
  fields: {
    worker: AccountId.describe('The external case manager, appointed with an organisation.'),
    contract: keeps('CMG-5', z.string().trim().min(1).max(100)).describe('The number of the contract.'),
    basis: keeps('CMG-5', AccessBasis.schema).describe('On what basis clients’ data may be seen.'),
    from: PlainDate.describe('The first day of the contract.'),
    until: PlainDate.describe('The last day of the contract; left out, it is open.').optional(),
  },
  who: ['head'],
  facts: [ExternalContracted],
  proposes: (given) => [ExternalContracted(given)],
});

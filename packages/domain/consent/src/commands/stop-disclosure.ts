import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { StopReason } from '../codes/stop-reason.js';
import { DisclosureStopped } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/** Stops a disclosure that has not gone out (zastavení předání, CON-3). A withdrawal stops what is pending by itself. */
export const StopDisclosure = command('StopDisclosure', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
    reason: StopReason.schema.describe('Why'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureStopped],
  proposes: (given) => [DisclosureStopped(given)],
});

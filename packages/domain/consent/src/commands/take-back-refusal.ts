import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { RefusalTakenBack } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';

/**
 * Takes a refusal back (vzetí nesouhlasu zpět). Between statements that overlap the refusal wins, so somebody who
 * changes their mind takes it back and then says what they consent to.
 */
export const TakeBackRefusal = command('TakeBackRefusal', {
  fields: {
    person: PersonId.describe('Whose refusal it is'),
    consent: ConsentId.describe('The refusal that no longer holds'),
  },
  on: 'person',
  who: ['caseManager', 'socialWorker', 'client', 'guardian'],
  facts: [RefusalTakenBack],
  proposes: (given) => [RefusalTakenBack(given)],
});

import { command, PlainDate } from '@koordinace/kernel';
import { GuardianshipEnded } from '../guardianship-facts.js';
import { GuardianshipId } from '../guardianship-id.js';
import { PersonId } from '../person-id.js';

/** Writes down that a guardianship ends (konec opatrovnictví). A change of scope is an end and a new one. */
export const EndGuardianship = command('EndGuardianship', {
  fields: {
    person: PersonId.describe('The person for whom somebody acted.'),
    guardianship: GuardianshipId.describe('The guardianship that ends.'),
    until: PlainDate.describe('Its last day.'),
  },
  on: 'person',
  who: ['departmentWorker', 'caseManager', 'socialWorker'],
  facts: [GuardianshipEnded],
  proposes: (given) => [GuardianshipEnded(given)],
});

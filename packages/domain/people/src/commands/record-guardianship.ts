import { ask, command, keeps, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { GuardianKind } from '../guardian-kind.js';
import { GuardianScope } from '../guardian-scope.js';
import { CourtReference, GuardianshipRecorded } from '../guardianship-facts.js';
import type { GuardianshipId } from '../guardianship-id.js';
import { PersonId } from '../person-id.js';
import { personStanding } from '../questions.js';

/** Writes down who acts for a person (zápis opatrovnictví), in what and by which decision (CMG-13, CON-17). */
export const RecordGuardianship = command('RecordGuardianship', {
  fields: {
    person: PersonId.describe('The person for whom somebody acts.'),
    guardian: PersonId.describe('The person who acts; recorded before.'),
    kind: GuardianKind.schema.describe('In which capacity. A supporter advises and never consents.'),
    scope: keeps('CMG-13', z.array(GuardianScope.schema).min(1).max(20)).describe(
      'What the court put into the guardian’s hands.',
    ),
    court: CourtReference.describe('The court and the file number of its decision; a parent needs none.').optional(),
    from: PlainDate.describe('The first day.'),
    until: PlainDate.describe(
      'The last day; for a parent or a child’s guardian the day before the child comes of age.',
    ).optional(),
  },
  on: 'person',
  who: ['departmentWorker', 'caseManager', 'socialWorker'],
  facts: [GuardianshipRecorded],
  world: ({ guardian }) => ({ guardian: ask(personStanding, { person: guardian }) }),
  proposes: (given, { world, newId }) => [
    GuardianshipRecorded({
      ...given,
      guardianship: newId('guardianship') as GuardianshipId,
      guardianKnown: world.guardian.known && world.guardian.mergedInto === undefined,
    }),
  ],
});

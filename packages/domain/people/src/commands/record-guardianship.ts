import { ask, command, dayOf, keeps, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { endsWithMajority, GuardianKind } from '../guardian-kind.js';
import { GuardianScope } from '../guardian-scope.js';
import { CourtReference, GuardianshipRecorded } from '../guardianship-facts.js';
import type { GuardianshipId } from '../guardianship-id.js';
import { findPerson } from '../known-as.js';
import { lastDayOfChildhood, minorityOf } from '../majority.js';
import { birthToken } from '../match-tokens.js';
import { PersonId } from '../person-id.js';
import { personStanding } from '../questions.js';

/**
 * Writes down who acts for a person (zápis opatrovnictví), in what and by which decision (CMG-13, CON-17). Of a
 * parent or a child's guardian the date of birth is asked, compared with the record and not kept.
 */
export const RecordGuardianship = command('RecordGuardianship', {
  fields: {
    person: PersonId.describe('The person for whom somebody acts.'),
    guardian: PersonId.describe('The person who acts; recorded before.'),
    kind: GuardianKind.schema.describe('In which capacity. A supporter advises and never consents.'),
    scope: keeps('CMG-13', z.array(GuardianScope.schema).min(1).max(20)).describe(
      'What the court put into the guardian’s hands.',
    ),
    court: CourtReference.describe('The court and the file number of its decision; a parent needs none.').optional(),
    childBorn: PlainDate.describe(
      'The child’s date of birth, for a parent or a child’s guardian; compared with the record and not kept.',
    ).optional(),
    from: PlainDate.describe('The first day.'),
    until: PlainDate.describe(
      'The last day; for a parent or a child’s guardian, left out, the day before the child comes of age.',
    ).optional(),
  },
  on: 'person',
  who: ['departmentWorker', 'caseManager', 'socialWorker'],
  facts: [GuardianshipRecorded],
  world: ({ guardian }) => ({ guardian: ask(personStanding, { person: guardian }) }),
  proposes: ({ childBorn: born, ...given }, act) => {
    const known = findPerson(act.file, given.person)?.tokens['birthOnly'];
    const same = born !== undefined && known === act.token(birthToken(born));
    const recorded = known === undefined ? 'nothing' : same ? 'same' : 'other';
    const minority = endsWithMajority(given.kind)
      ? minorityOf({ born, recorded, until: given.until, today: dayOf(act.at) })
      : undefined;
    const last = minority === 'child' && born !== undefined ? lastDayOfChildhood(born) : undefined;
    const until = given.until ?? last;
    return [
      GuardianshipRecorded({
        ...given,
        ...(until !== undefined && { until }),
        guardianship: act.newId('guardianship') as GuardianshipId,
        guardianKnown: act.world.guardian.known && act.world.guardian.mergedInto === undefined,
        ...(minority !== undefined && { minority }),
      }),
    ];
  },
});

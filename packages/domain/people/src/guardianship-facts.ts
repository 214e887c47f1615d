import { fact, PlainDate, personal } from '@koordinace/kernel';
import { z } from 'zod';
import { GuardianKind } from './guardian-kind.js';
import { GuardianScope } from './guardian-scope.js';
import { GuardianshipId } from './guardianship-id.js';
import { Minority } from './majority.js';
import { PersonId } from './person-id.js';

/** The court's decision that a guardianship rests on. */
export const CourtReference = z.string().trim().min(3).max(200);

/** It was written down who acts for the person, in what and since when (zápis opatrovnictví, CMG-13). */
export const GuardianshipRecorded = fact('GuardianshipRecorded', {
  person: PersonId,
  guardianship: GuardianshipId,
  guardian: PersonId,
  /** Evidence: the guardian is a person whom the office knows, under a record that was not merged away. */
  guardianKnown: z.boolean(),
  kind: GuardianKind.schema,
  scope: z.array(GuardianScope.schema).max(20),
  court: personal(CourtReference, { of: 'person', category: 'family' }).optional(),
  from: PlainDate,
  until: PlainDate.optional(),
  /** Evidence, where somebody acts for a child: whether it is one, and until when. */
  minority: Minority.optional(),
});

/** A guardianship ended (konec opatrovnictví); `until` is its last day. */
export const GuardianshipEnded = fact('GuardianshipEnded', {
  person: PersonId,
  guardianship: GuardianshipId,
  until: PlainDate,
});

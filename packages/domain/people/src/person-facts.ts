import { fact, PlainDate, personal } from '@koordinace/kernel';
import { z } from 'zod';
import { MatchReason } from './match-reason.js';
import { MergeGrounds } from './merge-grounds.js';
import { Contact, PersonName } from './new-person.js';
import { PersonId } from './person-id.js';

/** Keyed tokens by the reason that a match on them gives. They tell nothing without the office's key. */
const Tokens = z.record(z.string().max(40), z.string().max(200));

/** Who resembled the person at that moment and why: what the worker was shown (INT-6). */
const Resembles = z.array(z.strictObject({ person: PersonId, why: z.array(MatchReason.schema) })).max(50);

const identity = { of: 'person', category: 'identity' } as const;
const card = {
  person: PersonId,
  name: personal(PersonName, identity),
  born: personal(PlainDate, identity).optional(),
  contact: personal(Contact, { of: 'person', category: 'contact' }).optional(),
  tokens: Tokens,
  resembles: Resembles.optional(),
};

/** A person was written down (osoba zapsána). */
export const PersonRecorded = fact('PersonRecorded', card);

/** The person's card was corrected (oprava údajů): name and birth as they should read, contact where it changed. */
export const PersonCorrected = fact('PersonCorrected', card);

/** The worker decided that the record is a duplicate and merged it into another one (sloučení, INT-6). */
export const PersonMerged = fact('PersonMerged', { person: PersonId, into: PersonId, grounds: MergeGrounds.schema });

/** A merge was taken back (zrušení sloučení, INT-6): the record stands on its own again. */
export const MergeUndone = fact('MergeUndone', { person: PersonId });

/** The kept record's side of a merge: from now on the duplicate belongs to it. */
export const DuplicateTaken = fact('DuplicateTaken', { person: PersonId, duplicate: PersonId });

/** The kept record's side of taking a merge back. */
export const DuplicateReturned = fact('DuplicateReturned', { person: PersonId, duplicate: PersonId });

import { adds, present, recordFold } from '@koordinace/kernel';
import { GuardianshipEnded, GuardianshipRecorded } from './guardianship-facts.js';
import type { Contact } from './new-person.js';
import {
  DuplicateReturned,
  DuplicateTaken,
  MergeUndone,
  PersonCorrected,
  PersonMerged,
  PersonRecorded,
} from './person-facts.js';

/** A guardianship as it is read. */
export interface GuardianshipRecord {
  readonly guardianship: string;
  readonly guardian?: string;
  readonly kind?: string;
  readonly scope?: readonly string[];
  readonly court?: string;
  readonly from?: string;
  readonly until?: string;
}

/** A person's card as people read it (karta osoby). What the reader may not see is not there. */
export interface PersonRecord {
  readonly name?: string;
  readonly born?: string;
  readonly contact?: Contact;
  readonly guardianships: readonly GuardianshipRecord[];
  readonly mergedInto?: string;
  /** Records merged into this one. */
  readonly duplicates: readonly string[];
}

/** The record of a person, read whole by those who work with the person; others need a basis. */
export const personRecord = recordFold<PersonRecord>({
  stream: 'person',
  start: { guardianships: [], duplicates: [] },
  whole: ['caseManager', 'socialWorker'],
  steps: [
    adds(PersonRecorded, (record: PersonRecord, { name, born, contact }) => ({
      ...record,
      ...present({ name, born, contact }),
    })),
    // Name and birth are replaced together; a birth left out is no longer thought to be known.
    adds(PersonCorrected, ({ name: _name, born: _born, ...record }: PersonRecord, { name, born, contact }) => ({
      ...record,
      ...present({ name, born, contact }),
    })),
    adds(PersonMerged, (record: PersonRecord, { into }) => ({ ...record, ...present({ mergedInto: into }) })),
    adds(MergeUndone, (record: PersonRecord) => {
      const { mergedInto: _, ...alone } = record;
      return alone;
    }),
    adds(DuplicateTaken, (record: PersonRecord, { duplicate }) =>
      duplicate === undefined ? record : { ...record, duplicates: [...record.duplicates, duplicate] },
    ),
    adds(DuplicateReturned, (record: PersonRecord, { duplicate }) => ({
      ...record,
      duplicates: record.duplicates.filter((one) => one !== duplicate),
    })),
    adds(GuardianshipRecorded, (record: PersonRecord, { guardianship, guardian, kind, scope, court, from, until }) =>
      guardianship === undefined
        ? record
        : {
            ...record,
            guardianships: [
              ...record.guardianships,
              { guardianship, ...present({ guardian, kind, scope, court, from, until }) },
            ],
          },
    ),
    adds(GuardianshipEnded, (record: PersonRecord, { guardianship, until }) => ({
      ...record,
      guardianships: record.guardianships.map((one) =>
        one.guardianship === guardianship ? { ...one, ...present({ until }) } : one,
      ),
    })),
  ],
});

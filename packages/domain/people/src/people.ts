import type { Module } from '@koordinace/kernel';
import { answerGuardiansOf } from './answers/guardians-of.js';
import { answerKeptRecords } from './answers/kept-records.js';
import { answerPersonMatches } from './answers/person-matches.js';
import { answerPersonStanding } from './answers/person-standing.js';
import { CorrectPerson } from './commands/correct-person.js';
import { EndGuardianship } from './commands/end-guardianship.js';
import { MergePersons } from './commands/merge-persons.js';
import { RecordGuardianship } from './commands/record-guardianship.js';
import { RecordPerson } from './commands/record-person.js';
import { UndoMerge } from './commands/undo-merge.js';
import { guardianship } from './guardianship-lifecycle.js';
import { keepers } from './keepers.js';
import { knownAs } from './known-as.js';
import { answerNamesKnown } from './known-names/names-known.js';
import { match } from './match-view.js';
import { person } from './person-lifecycle.js';
import { personRecord } from './person-record.js';
import { searchByName } from './search.js';
import { texts } from './texts/texts.js';

/** Persons, who acts for them, and the recognition of those already known (osoby; INT-6, CMG-13, CON-17). */
export const people: Module = {
  name: 'people',
  lifecycles: [person, guardianship],
  commands: [RecordPerson, CorrectPerson, RecordGuardianship, EndGuardianship, MergePersons, UndoMerge],
  texts,
  answers: [answerGuardiansOf, answerKeptRecords, answerPersonMatches, answerPersonStanding, answerNamesKnown],
  views: [match, knownAs],
  search: searchByName,
  records: [personRecord],
  keepers,
};

import { ask, command } from '@koordinace/kernel';
import { keyedTokens } from '../match-tokens.js';
import { NewPerson } from '../new-person.js';
import { PersonRecorded } from '../person-facts.js';
import { personMatches } from '../questions.js';
import { recordPerson } from '../record-person.js';

/** Writes a person down (zápis osoby) who is no client yet: a guardian, a relative, a carer. */
export const RecordPerson = command('RecordPerson', {
  fields: NewPerson.shape,
  who: ['departmentWorker', 'head'],
  facts: [PersonRecorded],
  world: (given, asking) => ({ known: ask(personMatches, { tokens: keyedTokens(given, asking) }) }),
  proposes: (given, act) => recordPerson(given, act, act.world.known),
});

import { ask, command } from '@koordinace/kernel';
import { keyedTokens } from '../match-tokens.js';
import { NewPerson } from '../new-person.js';
import { PersonCorrected } from '../person-facts.js';
import { PersonId } from '../person-id.js';
import { personMatches, personStanding } from '../questions.js';
import { cardTokens, shownMatches } from '../record-person.js';

const { name, born, contact } = NewPerson.shape;

/**
 * Corrects a person's card (oprava údajů). Name and birth are given as they should read, both: what a person is
 * recognised by is made of them, and decisions do not see what stood there before.
 */
export const CorrectPerson = command('CorrectPerson', {
  fields: {
    person: PersonId.describe('The person whose card is corrected.'),
    name: name.describe('The name as it should read.'),
    born: born.describe('The date of birth as it should read; left out, it is not known.'),
    contact: contact.describe('How the person can be reached now; left out, it stays as it was.'),
  },
  on: 'person',
  who: ['departmentWorker', 'caseManager', 'socialWorker', 'head'],
  facts: [PersonCorrected],
  world: (given, asking) => ({
    known: ask(personMatches, { tokens: keyedTokens(given, asking) }),
    standing: ask(personStanding, { person: given.person }),
  }),
  proposes: (given, act) => {
    // A record resembles itself and those merged with it.
    const own = [given.person, ...(act.world.standing.alsoKnownAs ?? [])];
    const others = act.world.known.filter(({ person }) => !own.includes(person));
    return [
      PersonCorrected({
        person: given.person,
        name: given.name,
        ...(given.born !== undefined && { born: given.born }),
        ...(given.contact !== undefined && { contact: given.contact }),
        tokens: cardTokens(given, act),
        ...shownMatches(others),
      }),
    ];
  },
});

import { ask, command } from '@koordinace/kernel';
import { PersonId, personStanding } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { CareLinked } from '../facts/support-facts.js';
import { CaseId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Notes in a carer's own case for whom the carer cares (neformální pečující; ISW-8). It opens nothing of that person. */
export const LinkCarer = command('LinkCarer', {
  fields: {
    case: CaseId.describe("The carer's case."),
    caresFor: PersonId.describe('The person cared for.'),
  },
  on: 'case',
  who: ownWorkers,
  facts: [CareLinked],
  world: ({ caresFor }) => ({ person: ask(personStanding, { person: caresFor }) }),
  proposes: ({ case: of, caresFor }, act) => [
    CareLinked({ case: of, client: getCase(act.file).client, caresFor, known: act.world.person.known }),
  ],
});

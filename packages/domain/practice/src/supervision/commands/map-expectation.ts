import { command } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { Note } from '../../wording.js';
import { ExpectationOf } from '../supervision-codes.js';
import { ExpectationMapped } from '../supervision-facts.js';
import { SupervisionId } from '../supervision-ids.js';

/** Writes down what somebody expects of supervision (zmapování očekávání, SUP-5); again, the last word counts. */
export const MapExpectation = command('MapExpectation', {
  fields: {
    supervision: SupervisionId.describe('The supervision.'),
    expects: ExpectationOf.schema.describe('Whose expectation it is.'),
    expectation: Note.describe('What they expect. No client is named.'),
  },
  on: 'supervision',
  who: ['head', 'supervisionCommissioner', 'supportCoordinator'],
  facts: [ExpectationMapped],
  world: ({ expectation }, asking) => ({ named: askNames([expectation], asking) }),
  proposes: (given, { world }) => [ExpectationMapped({ ...given, ...world })],
});

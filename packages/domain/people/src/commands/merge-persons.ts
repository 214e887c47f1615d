import { command, keeps } from '@koordinace/kernel';
import { MergeGrounds } from '../merge-grounds.js';
import { DuplicateTaken, PersonMerged } from '../person-facts.js';
import { PersonId } from '../person-id.js';

/**
 * Merges a duplicate into the record that is kept (sloučení záznamů). Always a worker's decision, never done by
 * itself, and it can be undone (INT-6).
 */
export const MergePersons = command('MergePersons', {
  fields: {
    person: PersonId.describe('The duplicate: the record that will be merged away.'),
    into: PersonId.describe('The record that is kept.'),
    grounds: keeps('INT-6', MergeGrounds.schema).describe(
      'On what the decision rests that both records are of one person.',
    ),
  },
  on: 'person',
  who: ['departmentWorker', 'head'],
  // Whether it may be done is told by the duplicate's record; what the kept one gets follows from it.
  facts: [PersonMerged],
  proposes: ({ person, into, grounds }) => [
    PersonMerged({ person, into, grounds }),
    // A record merged into itself is refused by the rule alone, not by what would follow from it.
    ...(into === person ? [] : [DuplicateTaken({ person: into, duplicate: person })]),
  ],
});

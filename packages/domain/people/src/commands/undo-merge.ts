import { command } from '@koordinace/kernel';
import { findPerson } from '../known-as.js';
import { DuplicateReturned, MergeUndone } from '../person-facts.js';
import { PersonId } from '../person-id.js';

/** Takes a merge back (zrušení sloučení, INT-6): both records stand as if it had never been. */
export const UndoMerge = command('UndoMerge', {
  fields: { person: PersonId.describe('The duplicate that was merged away.') },
  on: 'person',
  who: ['departmentWorker', 'head'],
  // Whether it may be done is told by the merged record alone; what the kept one gets follows from it.
  facts: [MergeUndone],
  proposes: ({ person }, { file }) => {
    const into = findPerson(file, person)?.mergedInto;
    return [
      MergeUndone({ person }),
      // Where nothing was merged, the chart refuses the fact before.
      ...(into === undefined ? [] : [DuplicateReturned({ person: into, duplicate: person })]),
    ];
  },
});

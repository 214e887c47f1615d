import { idOfStream, type Moment, rule, type Verdict } from '@koordinace/kernel';
import { findPerson } from './known-as.js';

/** What is new belongs on the record that is kept, not on one that was merged into it (INT-6). */
export const onKeptRecord = rule('INT-6', {
  needs: ['merged'],
  state: (_data: object, { file }: Moment): Verdict<'merged'> => {
    const into = findPerson(file, idOfStream(file.stream))?.mergedInto;
    return into === undefined ? 'permit' : { needs: 'merged', params: { into } };
  },
});

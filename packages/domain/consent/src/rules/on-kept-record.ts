import { idOfStream, type Moment, rule } from '@koordinace/kernel';
import { findPerson } from '@koordinace/people';

/**
 * INT-6: a consent is written into the record that is kept. What closes is taken from any record: nobody's no waits for
 * the right file.
 */
export const onKeptRecord = rule('INT-6', {
  needs: ['keptRecord'],
  state: (_state: object, { file }: Moment) => {
    const into = findPerson(file, idOfStream(file.stream))?.mergedInto;
    return into === undefined ? 'permit' : { needs: 'keptRecord', params: { into } };
  },
});

import { answers, streamOf } from '@koordinace/kernel';
import { casePartiesOf } from '@koordinace/people';
import { findCase, whoseCase } from '../case/case-data.js';

/** Whose a case is (čí je případ): the client, whom it is with now, and whether it goes on (MTG-7). */
export const answerCaseParties = answers(casePartiesOf, {
  files: ({ case: of }) => [streamOf('case', of)],
  answer({ case: of }, world) {
    const found = findCase(world.file(streamOf('case', of)));
    if (found?.data.client === undefined) return undefined;
    const worker = whoseCase(found.data);
    return {
      client: found.data.client,
      workers: worker === undefined ? [] : [worker],
      isOpen: !found.at.includes('work.ended'),
    };
  },
});

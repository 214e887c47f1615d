import { answers } from '@koordinace/kernel';
import { heldCases } from '@koordinace/people';
import { type CaseRow, casesView } from '../views.js';

/** How many open cases are with a worker, so that none is left with somebody who leaves (CMG-4). */
export const answerHeldCases = answers(heldCases, {
  rows: ({ worker }) => [{ view: casesView.name, partition: worker }],
  answer: ({ worker }, world) =>
    world
      .rows({ view: casesView.name, partition: worker })
      .filter(({ data }) => !(data as CaseRow).position.includes('work.ended')).length,
});

import { answers } from '@koordinace/kernel';
import { workersWith } from '@koordinace/people';
import { type CaseClientRow, caseClientsView } from '../views.js';

/** Who works with a person: whoever the person's open cases are with, the case manager before the social worker (CMG-4). */
export const answerWorkersWith = answers(workersWith, {
  rows: ({ person }) => [{ view: caseClientsView.name, partition: person }],
  answer: ({ person }, world) => {
    const open = world
      .rows({ view: caseClientsView.name, partition: person })
      .map(({ data }) => data as CaseClientRow)
      .filter(({ ended }) => ended !== true);
    return [...new Set(open.flatMap(({ caseManager, worker }) => caseManager ?? worker ?? []))];
  },
});

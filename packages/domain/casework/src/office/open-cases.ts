import { answers } from '@koordinace/kernel';
import { openCasesOf } from '../questions.js';
import { type CaseClientRow, caseClientsView } from '../views.js';

/** The cases of a person that have not ended (INT-6). */
export const answerOpenCases = answers(openCasesOf, {
  rows: ({ person }) => [{ view: caseClientsView.name, partition: person }],
  answer: ({ person }, world) =>
    world
      .rows({ view: caseClientsView.name, partition: person })
      .map(({ data }) => data as CaseClientRow)
      .filter(({ ended }) => ended !== true)
      .map((row) => row.case),
});

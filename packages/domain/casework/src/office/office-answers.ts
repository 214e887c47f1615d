import { type Answer, answers, instancesOf, streamOf } from '@koordinace/kernel';
import { chosenTargets, questionnaireInForce } from '../questions.js';
import { defaultQuestionnaire } from '../screening/default-questionnaire.js';
import type { Questionnaire } from '../screening/questionnaire.js';
import { answerCaseParties } from './case-parties.js';
import { casesSeen } from './cases-seen.js';
import { answerHeldCases } from './held-cases.js';
import { answerOpenCases } from './open-cases.js';
import type { QuestionnaireData } from './questionnaire-lifecycle.js';
import type { TargetData } from './target-lifecycle.js';
import { answerWorkersWith } from './workers-with.js';

const officeFile = streamOf('office', 'office');

/** The last adopted version, or the manual's own while there is none (SCR-4). */
const answerQuestionnaire = answers(questionnaireInForce, {
  files: () => [officeFile],
  answer: (_, world) => {
    const adopted = instancesOf<QuestionnaireData>(world.file(officeFile), 'questionnaire').at(-1)?.data;
    return adopted?.version === undefined ? defaultQuestionnaire : (adopted as Questionnaire);
  },
});

/** The targets that the office has now (SCR-5). */
const answerTargets = answers(chosenTargets, {
  files: () => [officeFile],
  answer: (_, world) =>
    instancesOf<TargetData>(world.file(officeFile), 'target')
      .filter(({ at }) => at === 'chosen')
      .map(({ id, data }) => ({ target: id, kind: data.kind ?? 'group', title: data.title ?? '' })),
});

/** What casework answers for others and for itself. */
export const officeAnswers: readonly Answer[] = [
  answerQuestionnaire,
  answerTargets,
  answerOpenCases,
  answerHeldCases,
  answerWorkersWith,
  ...casesSeen,
  answerCaseParties,
];

import { ask, command, present, VersionName } from '@koordinace/kernel';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ScreeningRecorded } from '../facts/screening-facts.js';
import { CaseId, TargetId } from '../ids.js';
import { chosenTargets, questionnaireInForce } from '../questions.js';
import { defaultQuestionnaire } from '../screening/default-questionnaire.js';
import { ScreeningAnswers } from '../screening/questionnaire.js';
import { screen } from '../screening/screen.js';
import { ScreeningOutcome } from '../screening/screening-outcome.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Screens whether case management would help (screening; ISW-3, SCR-1 to SCR-6). The outcome is worked out from the
 * answers by the questionnaire in force; the worker may decide otherwise, with a reason.
 */
export const ScreenClient = command('ScreenClient', {
  fields: {
    case: CaseId.describe('The case.'),
    answers: ScreeningAnswers.describe(
      `Answers by the id of the question: yes, no or unsure. The manual's own questionnaire asks ${defaultQuestionnaire.questions.map(({ id }) => id).join(', ')}.`,
    ),
    version: VersionName.describe('The version that was filled in; the one in force, if left out.').optional(),
    decided: ScreeningOutcome.schema.describe('What the worker decides; as computed, if left out.').optional(),
    reason: Note.describe('Why it is decided otherwise than computed.').optional(),
    targets: z
      .array(TargetId)
      .max(20)
      .describe('Chosen target groups or problems into which the client falls.')
      .optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ScreeningRecorded],
  world: () => ({ questionnaire: ask(questionnaireInForce, {}), targets: ask(chosenTargets, {}) }),
  proposes: (given, act) => {
    const { questionnaire, targets } = act.world;
    const asked = new Set(questionnaire.questions.map(({ id }) => id));
    const answers = Object.fromEntries(Object.entries(given.answers).filter(([id]) => asked.has(id)));
    const { outcome, decidedBy, unanswered } = screen(questionnaire, answers);
    const isChosen = (one: string) => targets.some(({ target }) => target === one);
    const named = given.targets ?? [];
    return [
      ScreeningRecorded({
        case: given.case,
        client: getCase(act.file).client,
        version: given.version ?? questionnaire.version,
        versionInForce: questionnaire.version,
        answers,
        strangeAnswers: Object.keys(given.answers).length - Object.keys(answers).length,
        computed: outcome,
        decided: given.decided ?? outcome,
        decidedBy: [...decidedBy],
        unanswered: [...unanswered],
        inTargets: named.filter(isChosen),
        unknownTargets: named.filter((one) => !isChosen(one)),
        ...present({ reason: given.reason }),
      }),
    ];
  },
});

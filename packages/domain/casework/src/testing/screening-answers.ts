import type { Criterion } from '../screening/criterion.js';
import type { Questionnaire, ScreeningAnswers } from '../screening/questionnaire.js';

/**
 * Answers that meet exactly these criteria of a questionnaire.
 *
 * @example answersThat(defaultQuestionnaire, ['longDuration', 'worsening'])
 */
export function answersThat({ questions }: Questionnaire, met: readonly Criterion[]): ScreeningAnswers {
  return Object.fromEntries(
    questions.map(({ id, criterion, effect }) => [
      id,
      met.includes(criterion) === (effect === 'yesShows') ? 'yes' : 'no',
    ]),
  );
}

/** Answers by which every criterion is met: case management is indicated and the client is ready. */
export const everythingSpeaksFor = (questionnaire: Questionnaire): ScreeningAnswers =>
  answersThat(
    questionnaire,
    questionnaire.questions.map(({ criterion }) => criterion),
  );

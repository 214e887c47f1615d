import { type Criterion, eitherIsEnough, furtherNeed, needCriteria, readinessCriteria } from './criterion.js';
import type { Question, Questionnaire, ScreeningAnswers } from './questionnaire.js';
import type { ScreeningOutcome } from './screening-outcome.js';

/** What a screening says (výsledek výpočtu). */
export interface Screened {
  readonly outcome: ScreeningOutcome;
  /** The criteria that decided, in the manual's order: those met, and of readiness those that are not. */
  readonly decidedBy: readonly Criterion[];
  /** Criteria with a question that nobody has answered, and those that no question asks about. */
  readonly unanswered: readonly Criterion[];
}

/** Does the answer bear on a criterion? */
export const counts = ({ effect }: Question): boolean => effect === 'yesShows' || effect === 'noShows';

/** How many questions of the questionnaire tell of the criterion. */
export const questionsOn = ({ questions }: Pick<Questionnaire, 'questions'>, criterion: Criterion): number =>
  questions.filter((one) => one.criterion === criterion && counts(one)).length;

const shows = ({ id, effect }: Question, answers: ScreeningAnswers): boolean =>
  answers[id] === (effect === 'yesShows' ? 'yes' : 'no');

/**
 * Works out a screening (vyhodnocení screeningu; SCR-1, SCR-2, SCR-3). Nothing but the questionnaire and the
 * answers goes in, so the same answers give the same outcome.
 *
 * @example
 * screen(defaultQuestionnaire, answers); // { outcome: 'indicatedReady', decidedBy: ['severalProblems', …], unanswered: [] }
 */
export function screen({ questions, thresholds }: Questionnaire, answers: ScreeningAnswers): Screened {
  const asked = Map.groupBy(questions.filter(counts), ({ criterion }) => criterion);
  const isMet = (criterion: Criterion) =>
    (asked.get(criterion) ?? []).filter((one) => shows(one, answers)).length >= thresholds.answers;
  const met = needCriteria.filter(isMet);
  const notReady = readinessCriteria.filter((one) => !isMet(one));
  const unanswered = [...needCriteria, ...readinessCriteria].filter(
    (criterion) => asked.get(criterion)?.every(({ id }) => answers[id] !== undefined) !== true,
  );
  // Several problems or long duration: either is enough, both are not required (SCR-1).
  const core = eitherIsEnough.some((one) => met.includes(one));
  const further = furtherNeed.filter((one) => met.includes(one)).length;
  if (!core || further < thresholds.furtherNeed) {
    return { outcome: 'notIndicated', decidedBy: needCriteria.filter((one) => !met.includes(one)), unanswered };
  }
  return notReady.length === 0
    ? { outcome: 'indicatedReady', decidedBy: [...met, ...readinessCriteria], unanswered }
    : { outcome: 'indicatedNotReady', decidedBy: [...met, ...notReady], unanswered };
}

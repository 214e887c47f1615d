import type { Criterion } from './criterion.js';
import { readinessCriteria } from './criterion.js';
import type { Question, Questionnaire, QuestionTopic } from './questionnaire.js';
import { counts } from './screen.js';

const neverAsked: ReadonlySet<QuestionTopic> = new Set([
  'origin',
  'ethnicity',
  'religion',
  'orientation',
  'politicalView',
]);

/** They may show need beside other questions; on them alone nothing turns (SCR-3). */
const addsOnly: ReadonlySet<QuestionTopic> = new Set(['health', 'age', 'economicSituation']);

/*
 * What a question is about is told by its topic. Wording that sounds like something else is pointed out and no more:
 * whoever asks about victims of sexual violence, or names a religious charity, does nothing wrong.
 */
const tellingStems = [
  'národnost',
  'etnik',
  'etnick',
  'rasov',
  'barva pleti',
  'barvu pleti',
  'nábožens',
  'vyznání',
  'sexuáln',
  'politick',
  'ethnic',
  'skin colour',
  'religio',
  'sexual',
  'political',
];

const soundsLike = ({ cs, en }: Question): boolean => {
  const said = `${cs} ${en}`.toLocaleLowerCase('cs');
  return tellingStems.some((stem) => said.includes(stem));
};

/** What is wrong with a questionnaire as to impartiality (nestrannost; SCR-3), with the questions concerned. */
export function partialityOf({ questions, thresholds }: Pick<Questionnaire, 'questions' | 'thresholds'>) {
  const ids = (which: (one: Question) => boolean) => questions.filter(which).map(({ id }) => id);
  const others = (criterion: Criterion) =>
    questions.filter((one) => one.criterion === criterion && counts(one) && !addsOnly.has(one.topic)).length;
  return {
    neverAsked: ids(({ topic }) => neverAsked.has(topic)),
    excludes: ids(({ effect }) => effect === 'excludes'),
    language: ids(({ topic, effect }) => topic === 'language' && effect !== 'interpreting'),
    decidesAlone: ids(
      ({ topic, criterion }) =>
        addsOnly.has(topic) &&
        (readinessCriteria.some((one) => one === criterion) || others(criterion) < thresholds.answers),
    ),
    wording: ids((one) => !neverAsked.has(one.topic) && soundsLike(one)),
  };
}

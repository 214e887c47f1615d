import type { Question, Questionnaire, QuestionTopic } from './questionnaire.js';

const neverAsked: ReadonlySet<QuestionTopic> = new Set([
  'origin',
  'ethnicity',
  'religion',
  'orientation',
  'politicalView',
]);

/*
 * A topic is what the author says it is, so the wording is looked at as well. The stems are long enough not to
 * meet everyday words (“důvod”, “původně”).
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

const asksByWording = ({ cs, en }: Question): boolean => {
  const said = `${cs} ${en}`.toLocaleLowerCase('cs');
  return tellingStems.some((stem) => said.includes(stem));
};

/** What is wrong with a questionnaire as to impartiality (nestrannost; SCR-3), with the questions concerned. */
export function partialityOf({ questions }: Pick<Questionnaire, 'questions'>) {
  const ids = (which: (one: Question) => boolean) => questions.filter(which).map(({ id }) => id);
  return {
    neverAsked: ids((one) => neverAsked.has(one.topic) || asksByWording(one)),
    excludes: ids(({ effect }) => effect === 'excludes'),
    language: ids(({ topic, effect }) => topic === 'language' && effect !== 'interpreting'),
  };
}

import { codeList, VersionName } from '@koordinace/kernel';
import { z } from 'zod';
import { Criterion, furtherNeed } from './criterion.js';

/** What a question is about (téma otázky; SCR-3). Some topics are there only to be refused. */
export const QuestionTopic = codeList('QuestionTopic', {
  situation: { cs: 'životní situace', en: 'life situation' },
  health: { cs: 'zdravotní stav', en: 'health' },
  age: { cs: 'věk', en: 'age' },
  economicSituation: { cs: 'ekonomická situace', en: 'economic situation' },
  language: { cs: 'jazyk', en: 'language' },
  origin: { cs: 'původ', en: 'origin' },
  ethnicity: { cs: 'etnická příslušnost', en: 'ethnicity' },
  religion: { cs: 'víra', en: 'religion' },
  orientation: { cs: 'sexuální orientace', en: 'sexual orientation' },
  politicalView: { cs: 'politické názory', en: 'political view' },
});
export type QuestionTopic = (typeof QuestionTopic.codes)[number];

/** What an answer does (účinek odpovědi). `excludes` is a shape that municipalities come with, and is refused (SCR-3). */
export const QuestionEffect = codeList('QuestionEffect', {
  yesShows: { cs: '„ano“ svědčí pro hledisko', en: 'yes shows the criterion' },
  noShows: { cs: '„ne“ svědčí pro hledisko', en: 'no shows the criterion' },
  interpreting: { cs: 'jen kvůli tlumočení', en: 'only for interpreting' },
  excludes: { cs: 'vylučuje', en: 'excludes' },
});
export type QuestionEffect = (typeof QuestionEffect.codes)[number];

/** The id of a question within a questionnaire, `debts`. */
export const QuestionId = z
  .string()
  .max(40)
  .regex(/^[a-z][a-zA-Z0-9]*$/);

const Wording = z.string().trim().min(1).max(500);

/** A question of the questionnaire (otázka). */
export const Question = z.strictObject({
  id: QuestionId.describe('Short name of the question, unique in the questionnaire.'),
  criterion: Criterion.schema.describe('The criterion that the answer tells of.'),
  topic: QuestionTopic.schema.describe('What the question is about.'),
  cs: Wording.describe('The question in Czech.'),
  en: Wording.describe('The question in English.'),
  effect: QuestionEffect.schema.describe('What the answer does.'),
});
export type Question = z.infer<typeof Question>;

/** Thresholds of a questionnaire (hranice; SCR-4). */
export const Thresholds = z.strictObject({
  answers: z.int().min(1).max(20).describe('How many answers have to show a criterion for it to be met.'),
  furtherNeed: z
    .int()
    .min(0)
    .max(furtherNeed.length)
    .describe('How many further criteria of need have to be met beside several problems or long duration.'),
});

/** A version of the screening questionnaire (dotazník ke screeningu; SCR-4). */
export const Questionnaire = z.strictObject({
  version: VersionName.describe('Name of the version, never used twice.'),
  questions: z
    .array(Question)
    .min(1)
    .max(60)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'an id stands for one question')
    .describe('The questions, in the order in which they are asked.'),
  thresholds: Thresholds.describe('When need is shown.'),
});
export type Questionnaire = z.infer<typeof Questionnaire>;

/** An answer: yes, no, or the client does not know; not knowing is an answer and shows nothing. */
export const ScreeningAnswer = codeList('ScreeningAnswer', {
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
  unsure: { cs: 'nelze říci', en: 'cannot be said' },
});

/** Answers by the question's id. */
export const ScreeningAnswers = z.record(QuestionId, ScreeningAnswer.schema);
export type ScreeningAnswers = z.infer<typeof ScreeningAnswers>;

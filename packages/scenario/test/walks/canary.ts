/** A text that nobody can mistake for anything else, and that says in which field it was entered. */
export const canary = (command: string, field: string): string => `Kanárek ${command}.${field}`;

const trace = /Kanárek ([\w.*]+)/g;

/**
 * Texts that are about nobody in particular, and so may stand in the open of facts and rows: names of departments and
 * organisations, what the office chose for itself. Every other text that is found there should have been marked.
 */
const openTexts: readonly string[] = [
  'AppointWorker.department',
  'AppointWorker.organisation',
  'ContractExternalCaseManager.contract',
  'ChooseTarget.grounds',
  'ChooseTarget.title',
  'AdoptNotice.text',
  'IssueReferralForm.actor',
  'OpenInspection.authority',
  'OpenInspection.citation',
  'PublishContacts.address',
  'PublishContacts.dataBox',
  'PublishContacts.email',
  'PublishContacts.office',
  'PublishContacts.phone',
  'PlanTraining.title',
  'PlanTraining.organisations',
  'PlanTraining.organisations.*',
  'RecordTrainingDone.organisations',
  'RecordTrainingDone.organisations.*',
  'ArrangeSupervision.organisations',
  'ArrangeSupervision.organisations.*',
  'ChangeSupervisees.organisations',
  'ChangeSupervisees.organisations.*',
  'RecordSession.organisations',
  'RecordSession.organisations.*',
  'DescribeDilemma.title',
  'DescribeDilemma.description',
  'DescribeDilemma.options',
  'DescribeDilemma.options.*',
  'AddDilemmaOption.option',
  'DecideDilemma.decision',
  'DecideDilemma.because',
  'DrawLesson.lesson',
  'DrawLesson.prevention',
  'DrawLesson.prevention.*',
  'AnswerItem.evidence',
  'AnswerItems.answers.*.evidence',
  'RecordSwot.strengths',
  'RecordSwot.strengths.*',
  'RecordSwot.weaknesses',
  'RecordSwot.weaknesses.*',
  'RecordSwot.opportunities',
  'RecordSwot.opportunities.*',
  'RecordSwot.threats',
  'RecordSwot.threats.*',
  'RecordSwot.organisation',
  'AdoptDocument.text',
  'NameEvaluator.organisation',
  'AnswerEvaluationQuestion.text',
  'EvaluateRisk.done',
];

/**
 * The fields whose texts are found where there are to be none. Facts and rows may hold texts about nobody; decisions,
 * sentences and the log hold none at all.
 */
export function canariesIn(value: unknown, where: 'open' | 'shut'): readonly string[] {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const found = [...text.matchAll(trace)].map(([, field = '']) => field);
  return [...new Set(found)].filter((field) => where === 'shut' || !openTexts.includes(field));
}

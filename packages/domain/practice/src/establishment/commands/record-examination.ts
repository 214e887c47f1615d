import { AccountId, command, PlainDate } from '@koordinace/kernel';
import { ExaminationRecorded } from '../../worker-facts.js';
import { Examination } from '../lists/examination.js';

/** Writes down an official's examination (zkouška úředníka, STF-10). */
export const RecordExamination = command('RecordExamination', {
  fields: {
    worker: AccountId.describe('Who passed it.'),
    kind: Examination.schema.describe('Which examination.'),
    on: PlainDate.describe('The day on which it was passed.'),
  },
  who: ['head'],
  facts: [ExaminationRecorded],
  proposes: (given) => [ExaminationRecorded(given)],
});

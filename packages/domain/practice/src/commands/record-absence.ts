import { AccountId, command, PlainDate } from '@koordinace/kernel';
import { AbsenceRecorded } from '../worker-facts.js';

/** Writes down an absence (nepřítomnost, STF-3). For its days the substitute has the worker's access. */
export const RecordAbsence = command('RecordAbsence', {
  fields: {
    worker: AccountId.describe('Who is absent. Everybody may say it of themselves, the head of all.'),
    from: PlainDate.describe('The first day of absence.'),
    until: PlainDate.describe('The last day of absence; left out, until further notice.').optional(),
  },
  who: ['anyone'],
  facts: [AbsenceRecorded],
  proposes: (given) => [AbsenceRecorded(given)],
});

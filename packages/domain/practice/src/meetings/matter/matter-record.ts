import { adds, present, recordFold } from '@koordinace/kernel';
import { AdmissionEnded, AdmittedToCase, MatterBrought, MatterDiscussed } from './matter-facts.js';

/** A case at a meeting as those read it who were admitted. */
export interface MatterRecord {
  readonly meeting?: string;
  readonly case?: string;
  readonly broughtBy?: string;
  readonly categories?: readonly string[];
  readonly admitted: readonly { readonly attendee: string; readonly account?: string; readonly basis?: string }[];
  readonly conclusions: readonly { readonly at: string; readonly by: string; readonly conclusion?: string }[];
}

/** The record of a case at a meeting (záznam o případu na setkání; MTG-7). */
export const matterRecord = recordFold<MatterRecord>({
  stream: 'matter',
  start: { admitted: [], conclusions: [] },
  whole: ['matterWorker', 'matterAdmitted'],
  shared: false,
  steps: [
    adds(MatterBrought, (record: MatterRecord, { meeting, case: of, account, categories }) => ({
      ...record,
      ...present({ meeting, case: of, broughtBy: account, categories }),
    })),
    adds(AdmittedToCase, (record: MatterRecord, { attendee = '', account, basis }) => ({
      ...record,
      admitted: [...record.admitted, { attendee, ...present({ account, basis }) }],
    })),
    adds(AdmissionEnded, (record: MatterRecord, { attendee }) => ({
      ...record,
      admitted: record.admitted.filter((one) => one.attendee !== attendee),
    })),
    adds(MatterDiscussed, (record: MatterRecord, { at, by, conclusion }) => ({
      ...record,
      conclusions: [...record.conclusions, { at, by, ...present({ conclusion }) }],
    })),
  ],
});

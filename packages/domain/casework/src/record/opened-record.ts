import { blankRecord, type CaseRecord } from './case-record.js';
import type { ConferenceRecord } from './conference-record.js';

/** A case as somebody reads it: the case and its conferences. */
export type OpenedRecord = CaseRecord & ConferenceRecord;

/**
 * What was read of a case (přečtený záznam), with blanks for what is not open to the reader: whoever led a conference reads of
 * conferences alone.
 *
 * @example openedRecord(reading.record).plans
 */
export const openedRecord = (read: Partial<OpenedRecord>): OpenedRecord => ({
  ...blankRecord,
  conferences: [],
  ...read,
});

import { adds, present, type RecordStep } from '@koordinace/kernel';
import { ScreeningRecorded } from '../facts/screening-facts.js';
import type { CaseRecord, ScreeningRecord } from './case-record.js';

/** What keeps screenings readable, whichever way they turned out (ISW-3). */
export type KeepScreenings = (before: readonly ScreeningRecord[], one: ScreeningRecord) => readonly ScreeningRecord[];

/** Every screening stays, whichever way it turned out. */
export const keepAll: KeepScreenings = (before, one) => [...before, one];

/** What a screening adds to the record: computed and decided, version, criteria and reason (ISW-3, SCR-3 to SCR-6). */
export const screeningStep = (keep: KeepScreenings): RecordStep<CaseRecord> =>
  adds(ScreeningRecorded, (record: CaseRecord, fact) => {
    const { at, by, version, computed, decided, decidedBy, reason, inTargets, answers } = fact;
    return {
      ...record,
      screenings: keep(record.screenings, {
        at,
        by,
        ...present({ version, computed, decided, decidedBy, reason, inTargets, answers }),
      }),
    };
  });

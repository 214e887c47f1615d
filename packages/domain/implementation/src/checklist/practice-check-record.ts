import { adds, present, recordFold } from '@koordinace/kernel';
import { departmentReads } from '../who.js';
import { PracticeChecked, PracticeCheckRhythmSet } from './practice-check.js';

/** How regularly the practice is evaluated, as people read it (pravidelné hodnocení praxe, CHK-5). */
export interface PracticeCheckRecord {
  readonly practiceCheck?: {
    /** At most how many days apart, where the office set it. */
    readonly days?: number;
    readonly lastAt?: string;
    readonly run?: string;
  };
}

/** The slice of the office's record that tells of it. */
export const practiceCheckRecord = recordFold<PracticeCheckRecord>({
  stream: 'office',
  start: {},
  whole: departmentReads,
  shared: false,
  steps: [
    adds(PracticeCheckRhythmSet, (record: PracticeCheckRecord, { days }) => ({
      practiceCheck: { ...record.practiceCheck, ...present({ days }) },
    })),
    adds(PracticeChecked, (record: PracticeCheckRecord, { run, at }) => ({
      practiceCheck: { ...record.practiceCheck, lastAt: at, ...present({ run }) },
    })),
  ],
});

import { adds, present, recordFold } from '@koordinace/kernel';
import { DilemmaDecided, DilemmaDescribed, DilemmaLessonDrawn, DilemmaOptionAdded } from './dilemma-facts.js';

/** A dilemma as people read it (dilema, ETH-2). */
export interface DilemmaRecord {
  readonly kind?: string;
  readonly title?: string;
  readonly parties?: readonly string[];
  readonly principles?: readonly string[];
  readonly description?: string;
  readonly options: readonly string[];
  readonly decision?: string;
  readonly because?: string;
  readonly decidedAt?: string;
  readonly lesson?: string;
  readonly prevention?: readonly string[];
}

/** The record of a dilemma, for everybody in the department: it names nobody (ETH-2). */
export const dilemmaRecord = recordFold<DilemmaRecord>({
  stream: 'dilemma',
  start: { options: [] },
  whole: ['head', 'departmentWorker'],
  shared: false,
  steps: [
    adds(DilemmaDescribed, (_: DilemmaRecord, fact) => {
      const { kind, title, parties, principles, description, options = [] } = fact;
      return { ...present({ kind, title, parties, principles, description }), options };
    }),
    adds(DilemmaOptionAdded, (record: DilemmaRecord, { option }) => ({
      ...record,
      options: [...record.options, ...(option === undefined ? [] : [option])],
    })),
    adds(DilemmaDecided, (record: DilemmaRecord, { decision, because, at }) => ({
      ...record,
      ...present({ decision, because }),
      decidedAt: at,
    })),
    adds(DilemmaLessonDrawn, (record: DilemmaRecord, { lesson, prevention }) => ({
      ...record,
      ...present({ lesson, prevention }),
    })),
  ],
});

import { adds, present, recordFold } from '@koordinace/kernel';
import { NeedAnswered, NeedPut } from './need-facts.js';

/** A need as people read it. */
export interface ReadableNeed {
  readonly need: string;
  readonly what?: string;
  readonly organisation?: string;
  readonly to?: string;
  readonly putBy: string;
  readonly putOn?: string;
  readonly due?: string;
  readonly outcome?: string;
  readonly answer?: string;
  readonly answeredBy?: string;
}

interface NeedsRecord {
  readonly needsPut: readonly ReadableNeed[];
}

/** Needs in the office's record, for coordinators, heads and the leadership (MTG-6). */
export const needsRecord = recordFold<NeedsRecord>({
  stream: 'office',
  start: { needsPut: [] },
  whole: ['supportCoordinator', 'head', 'leadership'],
  shared: false,
  steps: [
    adds(NeedPut, (record: NeedsRecord, { need = '', what, organisation, to, putOn, due, by }) => ({
      needsPut: [...record.needsPut, { need, putBy: by, ...present({ what, organisation, to, putOn, due }) }],
    })),
    adds(NeedAnswered, (record: NeedsRecord, { need, outcome, answer, by }) => ({
      needsPut: record.needsPut.map((one) =>
        one.need === need ? { ...one, answeredBy: by, ...present({ outcome, answer }) } : one,
      ),
    })),
  ],
});

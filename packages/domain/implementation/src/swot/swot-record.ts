import { adds, present, recordFold } from '@koordinace/kernel';
import { departmentReads } from '../who.js';
import { SwotRecorded } from './swot-facts.js';

/** A SWOT analysis as people read it. */
export interface ReadableSwot {
  readonly swot: string;
  readonly recordedAt: string;
  readonly of?: string;
  readonly final: boolean;
  readonly author?: string;
  readonly organisation?: string;
  readonly independent: boolean;
  readonly strengths: readonly string[];
  readonly weaknesses: readonly string[];
  readonly opportunities: readonly string[];
  readonly threats: readonly string[];
}

/** The slice of the office's record with its SWOT analyses (CHK-4). */
export interface SwotsRecord {
  readonly swots: readonly ReadableSwot[];
}

/** SWOT analyses, each with its author. */
export const swotsRecord = recordFold<SwotsRecord>({
  stream: 'office',
  start: { swots: [] },
  whole: departmentReads,
  shared: false,
  steps: [
    adds(SwotRecorded, (record: SwotsRecord, fact) => {
      const { at, by, swot = '', final = false, independent = false, of, organisation } = fact;
      const { strengths = [], weaknesses = [], opportunities = [], threats = [] } = fact;
      const author = fact.author ?? (organisation === undefined ? by : undefined);
      const one: ReadableSwot = {
        swot,
        recordedAt: at,
        final,
        independent,
        ...present({ of, author, organisation }),
        strengths,
        weaknesses,
        opportunities,
        threats,
      };
      return { swots: [...record.swots, one] };
    }),
  ],
});

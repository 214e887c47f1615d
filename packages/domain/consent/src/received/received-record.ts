import { adds, type DataCategory, present, recordFold } from '@koordinace/kernel';
import type { ReceivedBasis } from '../codes/received-basis.js';
import type { Contents } from './contents.js';
import {
  InformationQuarantined,
  InformationReceived,
  InformationReleased,
  InformationReturned,
} from './received-facts.js';

/** Information that came in, as people read it. What is in quarantine, or went back, is not there. */
export interface ReadableReceived {
  readonly received: string;
  readonly state: 'received' | 'quarantine' | 'returned';
  readonly receivedAt: string;
  readonly recordedBy: string;
  readonly from?: string;
  readonly source?: string;
  readonly reference?: string;
  readonly basis?: ReceivedBasis;
  readonly categories?: readonly DataCategory[];
  readonly contents?: Contents;
}

/** The slice of a person's record that tells what came in. */
export interface ReceivedRecord {
  readonly received: readonly ReadableReceived[];
}

const change = (
  record: ReceivedRecord,
  id: string | undefined,
  by: (one: ReadableReceived) => ReadableReceived,
): ReceivedRecord => ({ received: record.received.map((one) => (one.received === id ? by(one) : one)) });

/** Folds what came in into the record of a person's file. */
export const receivedRecord = recordFold<ReceivedRecord>({
  stream: 'person',
  start: { received: [] },
  whole: ['caseManager', 'socialWorker'],
  steps: [
    adds(InformationReceived, (record: ReceivedRecord, fact) => {
      const { received = '', at, by, from, source, reference, basis, categories, contents } = fact;
      const base = { received, state: 'received', receivedAt: at, recordedBy: by } as const;
      const said = present({ from, source, reference, basis, categories, contents });
      return { received: [...record.received, Object.assign({}, base, said) as ReadableReceived] };
    }),
    adds(InformationQuarantined, (record: ReceivedRecord, fact) => {
      const { received = '', at, by, from, source, reference, categories, contents } = fact;
      const base = { received, state: 'quarantine', receivedAt: at, recordedBy: by } as const;
      const said = present({ from, source, reference, categories, contents });
      return { received: [...record.received, Object.assign({}, base, said) as ReadableReceived] };
    }),
    adds(InformationReleased, (record: ReceivedRecord, { received, basis, reference }) =>
      change(record, received, (one) =>
        Object.assign({}, one, { state: 'received' as const }, present({ basis, reference })),
      ),
    ),
    adds(InformationReturned, (record: ReceivedRecord, { received }) =>
      change(record, received, (one) => ({ ...one, state: 'returned' })),
    ),
  ],
  // Whoever reads the file must not come to know what nobody was allowed to tell the office.
  finish: ({ received }: ReceivedRecord) => ({
    received: received.map((one) => {
      const { contents: _, ...rest } = one;
      return one.state === 'received' ? one : rest;
    }),
  }),
});

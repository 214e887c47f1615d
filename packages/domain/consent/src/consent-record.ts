import { adds, type DataCategory, type PlainDate, present, recordFold } from '@koordinace/kernel';
import type { ConsentForm } from './codes/consent-form.js';
import type { Purpose } from './codes/purpose.js';
import {
  ConsentAsked,
  ConsentGiven,
  ConsentInvalidated,
  ConsentNarrowed,
  ConsentRefused,
  ConsentWithdrawn,
  RefusalTakenBack,
} from './consent-facts.js';
import type { Grantor } from './grantor.js';
import type { Notice } from './notice.js';
import type { Recipient } from './recipient.js';

/** What was taken out of a consent, as people read it. */
export interface NarrowedPart {
  readonly at: string;
  readonly purposes?: readonly Purpose[];
  readonly recipients?: readonly Recipient[];
  readonly categories?: readonly DataCategory[];
}

/** A consent or a refusal as people read it. */
export interface ReadableConsent {
  readonly consent: string;
  readonly state: 'asked' | 'given' | 'refused' | 'narrowed' | 'withdrawn' | 'takenBack' | 'invalid';
  readonly statedAt: string;
  readonly recordedBy: string;
  readonly grantor?: Grantor;
  readonly purposes?: readonly Purpose[];
  readonly recipients?: readonly Recipient[];
  readonly categories?: readonly DataCategory[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly notice?: Notice;
  readonly form?: ConsentForm;
  /** Where the proof is. */
  readonly proof?: string;
  readonly reason?: string;
  readonly endedAt?: string;
  readonly narrowed: readonly NarrowedPart[];
}

/** The slice of a person's record that tells of consents (souhlasy). */
export interface ConsentRecord {
  readonly consents: readonly ReadableConsent[];
}

/** Puts a statement into the record; the answer to an asking takes its place. */
const append = (record: ConsentRecord, one: ReadableConsent): ConsentRecord => ({
  ...record,
  consents: [...record.consents.filter(({ consent }) => consent !== one.consent), one],
});

const change = (
  record: ConsentRecord,
  consent: string | undefined,
  by: (one: ReadableConsent) => ReadableConsent,
): ConsentRecord => ({ ...record, consents: record.consents.map((one) => (one.consent === consent ? by(one) : one)) });

/** Folds the consents into the record of a person's file. */
export const consentRecord = recordFold<ConsentRecord>({
  stream: 'person',
  start: { consents: [] },
  whole: ['caseManager', 'socialWorker', 'client', 'guardian'],
  steps: [
    adds(ConsentAsked, (record: ConsentRecord, fact) => {
      const { consent = '', at, by, purposes, recipients, categories, notice } = fact;
      const said = present({ purposes, recipients, categories, notice });
      const base = { consent, state: 'asked', statedAt: at, recordedBy: by, narrowed: [] } as const;
      return append(record, Object.assign({}, base, said) as ReadableConsent);
    }),
    adds(ConsentGiven, (record: ConsentRecord, fact) => {
      const {
        consent = '',
        at,
        by,
        grantor,
        purposes,
        recipients,
        categories,
        from,
        until,
        notice,
        form,
        proof,
      } = fact;
      const said = present({ grantor, purposes, recipients, categories, from, until, notice, form, proof });
      const base = { consent, state: 'given', statedAt: at, recordedBy: by, narrowed: [] } as const;
      return append(record, Object.assign({}, base, said) as ReadableConsent);
    }),
    adds(ConsentRefused, (record: ConsentRecord, fact) => {
      const { consent = '', at, by, grantor, purposes, recipients, categories, reason } = fact;
      const said = present({ grantor, purposes, recipients, categories, reason });
      const base = { consent, state: 'refused', statedAt: at, recordedBy: by, narrowed: [] } as const;
      return append(record, Object.assign({}, base, said) as ReadableConsent);
    }),
    adds(ConsentNarrowed, (record: ConsentRecord, { consent, at, purposes, recipients, categories }) => {
      const part = Object.assign({ at }, present({ purposes, recipients, categories })) as NarrowedPart;
      return change(record, consent, (one) => ({ ...one, state: 'narrowed', narrowed: [...one.narrowed, part] }));
    }),
    adds(ConsentWithdrawn, (record: ConsentRecord, { consent, at }) =>
      change(record, consent, (one) => ({ ...one, state: 'withdrawn', endedAt: at })),
    ),
    adds(ConsentInvalidated, (record: ConsentRecord, { consent, at, reason }) =>
      change(record, consent, (one) =>
        Object.assign({}, one, { state: 'invalid' as const, endedAt: at }, present({ reason })),
      ),
    ),
    adds(RefusalTakenBack, (record: ConsentRecord, { consent, at }) =>
      change(record, consent, (one) => ({ ...one, state: 'takenBack', endedAt: at })),
    ),
  ],
});

import { adds, present, recordFold } from '@koordinace/kernel';
import { departmentReads } from '../who.js';
import { ConcernedNamed, DocumentAcknowledged, DocumentAdopted, DocumentReplaced } from './document-facts.js';
import { DocumentPoint } from './document-point.js';

/** A version of the internal document as people read it (znění interního dokumentu). */
export interface DocumentRecord {
  readonly version?: string;
  readonly form?: string;
  readonly lang?: 'cs' | 'en';
  readonly adoptedAt?: string;
  readonly adoptedBy?: string;
  readonly text?: string;
  readonly lacks?: readonly DocumentPoint[];
  readonly concerned: readonly string[];
  readonly acknowledgements: readonly { readonly by: string; readonly at: string }[];
  readonly replacedAt?: string;
}

/** The record of a version: everybody who works in the office may read what binds them. */
export const documentRecord = recordFold<DocumentRecord>({
  stream: 'document',
  start: { concerned: [], acknowledgements: [] },
  whole: [...departmentReads, 'otherDepartment'],
  shared: false,
  steps: [
    adds(
      DocumentAdopted,
      (record: DocumentRecord, { version, form, lang, text, has = [], concerned = [], at, by }) => ({
        ...record,
        adoptedAt: at,
        adoptedBy: by,
        concerned,
        lacks: DocumentPoint.codes.filter((point) => !has.includes(point)),
        ...present({ version, form, lang, text }),
      }),
    ),
    adds(ConcernedNamed, (record: DocumentRecord, { concerned = [] }) => ({
      ...record,
      concerned: [...new Set([...record.concerned, ...concerned])],
    })),
    adds(DocumentAcknowledged, (record: DocumentRecord, { by, at }) =>
      record.acknowledgements.some((one) => one.by === by)
        ? record
        : { ...record, acknowledgements: [...record.acknowledgements, { by, at }] },
    ),
    adds(DocumentReplaced, (record: DocumentRecord, { at }) => ({ ...record, replacedAt: at })),
  ],
});

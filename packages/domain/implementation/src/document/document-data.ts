import { type FileState, findInstance, idOfStream, type PlainDate } from '@koordinace/kernel';
import type { DocumentForm } from './document-form.js';
import type { DocumentPoint } from './document-point.js';

/** What decisions know of a version of the document. The text itself is no part of it. */
export interface DocumentData {
  readonly version?: string;
  readonly form?: DocumentForm;
  readonly adoptedOn?: PlainDate;
  readonly has: readonly DocumentPoint[];
  /** Accounts that are to acknowledge it. */
  readonly concerned: readonly string[];
  readonly acknowledged: readonly string[];
  readonly announced: boolean;
}

/** A version before it is adopted. */
export const blankDocument: DocumentData = { has: [], concerned: [], acknowledged: [], announced: false };

/** The version in its file. */
export const findDocument = (file: FileState) => findInstance<DocumentData>(file, 'document', idOfStream(file.stream));

/** Who is concerned and has not acknowledged it (kdo se neseznámil, IMP-13). */
export const missingFrom = ({ concerned, acknowledged }: DocumentData): readonly string[] =>
  concerned.filter((account) => !acknowledged.includes(account));

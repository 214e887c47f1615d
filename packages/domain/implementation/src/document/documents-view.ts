import { rolePartition, type View } from '@koordinace/kernel';
import { introducers } from '../who.js';
import { findDocument, missingFrom } from './document-data.js';
import type { DocumentForm } from './document-form.js';
import { DocumentPoint } from './document-point.js';

/** A version of the internal document in the list: codes, accounts and days. */
export interface DocumentRow {
  readonly document: string;
  readonly version: string;
  readonly form: DocumentForm;
  readonly adoptedOn: string;
  readonly inForce: boolean;
  readonly lacks: readonly DocumentPoint[];
  readonly acknowledged: readonly string[];
  /** Who is concerned and has not acknowledged it. */
  readonly missing: readonly string[];
}

/** The versions of the internal document, with what they lack and who has not acknowledged them (přehled znění; IMP-11, IMP-13). */
export const documentsView: View = {
  name: 'documents',
  stream: 'document',
  keeps: ['IMP-13'],
  who: introducers,
  rows(file) {
    const found = findDocument(file);
    if (found === undefined) return [];
    const { version = '', form = 'directive', adoptedOn = '', has, acknowledged } = found.data;
    const data: DocumentRow = {
      document: found.id,
      version,
      form,
      adoptedOn,
      inForce: found.at === 'inForce',
      lacks: DocumentPoint.codes.filter((point) => !has.includes(point)),
      acknowledged,
      missing: missingFrom(found.data),
    };
    return introducers.map((role) => ({
      partition: rolePartition(role),
      key: found.id,
      order: `${adoptedOn} ${version}`,
      data,
    }));
  },
};

/** What an account has to acknowledge. */
export interface ToAcknowledgeRow {
  readonly document: string;
  readonly version: string;
  readonly adoptedOn: string;
}

/** For everybody the version in force that they have not acknowledged yet (s čím se mám seznámit, IMP-13). */
export const toAcknowledgeView: View = {
  name: 'toAcknowledge',
  stream: 'document',
  keeps: ['IMP-13'],
  rows(file) {
    const found = findDocument(file);
    if (found === undefined || found.at !== 'inForce') return [];
    const { version = '', adoptedOn = '' } = found.data;
    const data: ToAcknowledgeRow = { document: found.id, version, adoptedOn };
    return missingFrom(found.data).map((partition) => ({ partition, key: found.id, order: adoptedOn, data }));
  },
};

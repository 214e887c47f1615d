import type { ReadableConsent } from '@koordinace/consent';
import { recordNode } from './consent-record.js';
import { context, receiptSchema } from './namespaces.js';
import type { Node } from './processes.js';
import type { RecordAbout } from './record-about.js';

/** A consent with what its record needs besides. */
export interface ReceiptEntry {
  readonly consent: ReadableConsent;
  readonly record: string;
}

/**
 * A receipt for the person (potvrzení o souhlasu, CON-12): a copy of the records, with who issued it and when.
 *
 * @example
 * toConsentReceipt('receipt-1', [{ consent, record: 'R-7F3Q2MX' }], about);
 */
export const toConsentReceipt = (
  receipt: string,
  entries: readonly ReceiptEntry[],
  about: Omit<RecordAbout, 'record'>,
): Node => ({
  '@context': context,
  '@id': `urn:koordinace:receipt:${encodeURIComponent(receipt)}`,
  '@type': 'dpv:ConsentReceipt',
  'dct:identifier': receipt,
  'dct:conformsTo': receiptSchema,
  'dct:created': about.on,
  'dct:publisher': about.controller.id,
  'schema:recipient': 'dpv:DataSubject',
  'dpv:hasRecordOfActivity': entries.map(({ consent, record }) => recordNode(consent, { ...about, record })),
});

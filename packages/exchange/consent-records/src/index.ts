export { type ReceiptEntry, toConsentReceipt } from './consent-receipt.js';
export { toConsentRecord } from './consent-record.js';
export { ownNamespace, receiptSchema, recordSchema } from './namespaces.js';
export type { Node } from './processes.js';
export type { RecordAbout } from './record-about.js';

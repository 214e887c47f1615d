export type { Appended, Batch, NewFact, StreamPart } from './batch.js';
export { checkBatch, checkCount, checkTexts } from './check-input.js';
export type { Remembered } from './remembered.js';
export type {
  AuditQuery,
  AuditRow,
  FactRow,
  NewAuditRow,
  ReadAllQuery,
  ReadQuery,
  Row,
  RowChange,
  RowsQuery,
} from './rows.js';
export type { Store } from './store.js';
export { StoreError, type StoreErrorCode } from './store-error.js';

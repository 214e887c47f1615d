import type { Batch } from './batch.js';
import type { RowChange } from './rows.js';

/** Anything that is or might be a lone surrogate, or U+0000: cheap to look for, and rare. */
const SUSPECT = /[\0\ud800-\udfff]/;
const ILL_FORMED = /[\0\p{Surrogate}]/u;

/**
 * Refuses what no store could give back unchanged: UTF-8 has no lone surrogates (a driver would write U+FFFD in
 * their place) and PostgreSQL's text no U+0000. JSON text never needs either: it escapes them.
 */
export function checkTexts(...texts: readonly string[]): void {
  for (const text of texts) {
    if (typeof text !== 'string') throw new TypeError(`a string was expected, not ${typeof text}`);
    if (SUSPECT.test(text) && ILL_FORMED.test(text)) {
      throw new TypeError('a string with U+0000 or a lone surrogate cannot be stored');
    }
  }
}

/** Refuses a version, position or limit that is not a whole number from 0 up. */
export function checkCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new TypeError(`\`${count}\` is not a whole number from 0 up`);
}

/** Refuses a batch that its writer got wrong, before anything of it is written. */
export function checkBatch(batch: Batch): void {
  const seen = new Set<string>();
  for (const { stream, expected, facts } of batch.streams) {
    checkTexts(stream);
    checkCount(expected);
    if (seen.has(stream)) throw new TypeError('a stream may be named only once in a batch');
    seen.add(stream);
    for (const fact of facts) checkTexts(fact.type, fact.at, fact.body);
  }
  for (const change of batch.rows) checkChange(change);
  for (const row of batch.audit) checkTexts(row.at, row.by, row.subject, row.body);
  if (batch.command) checkTexts(batch.command.id, batch.command.digest, batch.command.answer);
}

function checkChange(change: RowChange): void {
  checkTexts(change.view, change.partition, change.key);
  if (change.change === 'put') checkTexts(change.order, change.data);
}

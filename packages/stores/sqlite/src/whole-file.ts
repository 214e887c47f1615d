import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '@koordinace/store-port';

/**
 * Refuses a file that was cut. SQLite itself looks for whole pages only, and not at all while there is a log (`-wal`)
 * left by a process that was killed: it would fill the lost pages with zeros when it next tidies the log away.
 * With a log, a checkpoint under way looks the same for a moment, so the suspicion is made sure of by reading
 * all of the file, through a connection that may not write.
 */
export function checkWholeFile(path: string): void {
  if (!isShort(path)) return;
  if (existsSync(`${path}-wal`) && isSound(path)) return;
  throw new StoreError('store-damaged', `the file \`${path}\` was cut: it is shorter than its header says`);
}

/** The header has the size of a page at byte 16 (1 stands for 65536) and the number of pages at byte 28. */
function isShort(path: string): boolean {
  // What is not there or is no file, and what has no header, is for SQLite to judge.
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false;
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, header, 0, header.length, 0) < header.length) return false;
  } finally {
    closeSync(file);
  }
  if (!header.toString('latin1').startsWith('SQLite format 3\0')) return false;
  const page = header.readUInt16BE(16);
  return statSync(path).size < header.readUInt32BE(28) * (page === 1 ? 65_536 : page);
}

function isSound(path: string): boolean {
  const db = new DatabaseSync(path, { readOnly: true });
  try {
    return db.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok';
  } finally {
    db.close();
  }
}

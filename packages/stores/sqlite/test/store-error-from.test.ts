import { StoreError } from '@koordinace/store-port';
import { expect, test } from 'vitest';
import { storeErrorFrom } from '../src/store-error-from.js';

const driverError = (errcode: number) =>
  Object.assign(new Error('of the driver'), { code: 'ERR_SQLITE_ERROR', errcode });

test.each([
  [5, 'SQLITE_BUSY', 'store-busy'],
  [517, 'SQLITE_BUSY_SNAPSHOT', 'store-busy'],
  [8, 'SQLITE_READONLY', 'store-unreachable'],
  [778, 'SQLITE_IOERR_WRITE with room on the disk', 'store-unreachable'],
  [522, 'SQLITE_IOERR_SHORT_READ', 'store-damaged'],
  [11, 'SQLITE_CORRUPT', 'store-damaged'],
  [13, 'SQLITE_FULL', 'store-full'],
  [14, 'SQLITE_CANTOPEN', 'store-unreachable'],
  [26, 'SQLITE_NOTADB', 'store-damaged'],
])('%d (%s) means %s', (errcode, _name, code) => {
  const cause = driverError(errcode);
  const error = storeErrorFrom(cause, '/tmp/office.db');
  expect(error).toBeInstanceOf(StoreError);
  expect(error).toMatchObject({ code, cause, message: expect.stringContaining('`/tmp/office.db`') });
});

test('a file that node:fs may not open is unreachable', () => {
  const cause = Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' });
  expect(storeErrorFrom(cause, '/tmp/office.db')).toMatchObject({ code: 'store-unreachable', cause });
});

test('when the rollback fails too, the first error tells what is wrong', () => {
  const cause = new AggregateError([driverError(13), driverError(10)]);
  expect(storeErrorFrom(cause, '/tmp/office.db')).toMatchObject({ code: 'store-full', cause });
});

test('what is not about the store comes back as it is', () => {
  for (const error of [new TypeError('wrong'), new StoreError('store-full', 'full'), driverError(19), 'thrown']) {
    expect(storeErrorFrom(error, '/tmp/office.db')).toBe(error);
  }
});

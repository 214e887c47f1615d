import { StoreError } from '@koordinace/store-port';
import { expect, test } from 'vitest';

test('a StoreError says what is wrong, in code and in words, and keeps its cause', () => {
  const cause = new Error('no space left on device');
  const error = new StoreError('store-full', 'no room is left', { cause });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({ name: 'StoreError', code: 'store-full', message: 'no room is left', cause });
});

import { assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { byBytes } from '../src/by-bytes.js';

const texts = string({
  unit: constantFrom('a', 'b', 'ř', '\ud7ff', '\ue000', 'ﬀ', '\uffff', '😀', '\u{10ffff}'),
});

test('byBytes orders strings as their UTF-8 bytes are ordered', () => {
  assert(
    property(texts, texts, (a, b) => {
      expect(Math.sign(byBytes(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
    { numRuns: 2000 },
  );
});

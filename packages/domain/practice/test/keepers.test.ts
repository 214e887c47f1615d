import { keepersOf } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

describe('keepers', () => {
  it('[STF-3] [CMG-4] [CMG-5] [CMG-17] [CON-11] [CON-23] stand where they are said to stand', () => {
    const found = new Set(
      keepersOf(practice)
        .filter(({ rule }) => !rule.startsWith('MTG-'))
        .map(({ rule, by }) => `${rule} ${by}`),
    );
    expect([...found].sort()).toEqual([
      'CMG-17 warning',
      'CMG-4 warning',
      'CMG-5 field',
      'CMG-5 guard',
      'CMG-5 policy',
      'CMG-5 warning',
      'CON-11 guard',
      'CON-11 warning',
      'CON-23 guard',
      'STF-3 guard',
      'STF-3 policy',
      'STF-3 view',
      'STF-3 warning',
    ]);
  });
});

import { keepersOf } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { practice } from '../../src/index.js';

describe('keepers of meetings', () => {
  it('[MTG-1] [MTG-2] [MTG-3] [MTG-4] [MTG-5] [MTG-6] [MTG-7] stand where they are said to stand', () => {
    const found = keepersOf(practice).filter(({ rule }) => rule.startsWith('MTG-'));
    expect([...new Set(found.map(({ rule, by }) => `${rule} ${by}`))].sort()).toEqual([
      'MTG-1 forbidden',
      'MTG-1 guard',
      'MTG-1 policy',
      'MTG-2 guard',
      'MTG-2 policy',
      'MTG-2 who',
      'MTG-3 view',
      'MTG-4 guard',
      'MTG-5 policy',
      'MTG-6 policy',
      'MTG-6 warning',
      'MTG-7 guard',
      'MTG-7 policy',
      'MTG-7 who',
    ]);
  });
});

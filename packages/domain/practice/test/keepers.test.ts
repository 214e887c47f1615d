import { keepersOf } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';

describe('keepers', () => {
  it('[ETH-4] [STF-1] [STF-2] [STF-3] [STF-4] [STF-5] [STF-8] [STF-10] [STF-11] [STF-12] [STF-13] [CMG-4] [CMG-5] [CMG-17] [CON-11] [CON-23] stand where they are said to stand', () => {
    const others = /^(?:STF-[67]|SUP-\d|ETH-[1-3]|MTG-\d)$/;
    const here = keepersOf(practice).filter(({ rule }) => !others.test(rule));
    const found = new Set(here.map(({ rule, by }) => `${rule} ${by}`));
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
      'ETH-4 warning',
      'STF-1 warning',
      'STF-10 view',
      'STF-10 warning',
      'STF-11 policy',
      'STF-11 warning',
      'STF-12 field',
      'STF-12 forbidden',
      'STF-12 guard',
      'STF-13 policy',
      'STF-13 warning',
      'STF-2 warning',
      'STF-3 guard',
      'STF-3 policy',
      'STF-3 view',
      'STF-3 warning',
      'STF-4 guard',
      'STF-5 field',
      'STF-5 guard',
      'STF-8 guard',
      'STF-8 view',
      'STF-8 warning',
    ]);
  });
});

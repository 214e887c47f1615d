import { keepersOf } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { people } from '../src/index.js';

describe('keepers', () => {
  it('[INT-6] [CMG-13] [CON-17] stand where they are said to stand', () => {
    const found = new Set(
      keepersOf(people).map(({ rule, by, ...where }) => `${rule} ${by} ${Object.values(where).join(': ')}`),
    );
    expect([...found].sort()).toEqual([
      'CMG-13 field RecordGuardianship: scope',
      'CMG-13 guard guardianship: GuardianshipEnded',
      'CMG-13 guard guardianship: GuardianshipRecorded',
      'CON-17 guard guardianship: GuardianshipRecorded',
      'INT-6 field MergePersons: grounds',
      'INT-6 guard guardianship: GuardianshipRecorded',
      'INT-6 guard person: PersonMerged',
      'INT-6 policy people',
      'INT-6 view people',
      'INT-6 warning person: PersonCorrected',
      'INT-6 warning person: PersonRecorded',
    ]);
  });
});

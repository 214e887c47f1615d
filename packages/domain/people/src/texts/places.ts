import type { Texts } from '@koordinace/kernel';

export const facts: Texts['facts'] = {
  PersonRecorded: { cs: 'zápis osoby', en: 'recording of the person' },
  PersonCorrected: { cs: 'oprava údajů o osobě', en: "correction of the person's card" },
  PersonMerged: { cs: 'sloučení s jiným záznamem', en: 'merge into another record' },
  MergeUndone: { cs: 'zrušení sloučení', en: 'undoing of the merge' },
  DuplicateTaken: { cs: 'připojení sloučeného záznamu', en: 'taking in of a duplicate' },
  DuplicateReturned: { cs: 'oddělení sloučeného záznamu', en: 'return of a duplicate' },
  GuardianshipRecorded: { cs: 'zápis opatrovnictví', en: 'recording of the guardianship' },
  GuardianshipEnded: { cs: 'konec opatrovnictví', en: 'end of the guardianship' },
};

export const places: Texts['places'] = {
  person: {
    none: { cs: 'osoba není zapsána', en: 'the person is not recorded' },
    recorded: { cs: 'osoba je zapsána', en: 'the person is recorded' },
    merged: { cs: 'záznam je sloučen s jiným', en: 'the record is merged into another one' },
  },
  guardianship: {
    none: { cs: 'opatrovnictví není zapsáno', en: 'the guardianship is not recorded' },
    recorded: { cs: 'opatrovnictví je zapsáno', en: 'the guardianship is recorded' },
    ended: { cs: 'konec opatrovnictví je zapsán', en: 'the end of the guardianship is recorded' },
  },
};

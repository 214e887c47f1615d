import type { Texts } from '@koordinace/kernel';

/** The facts as noun phrases. */
export const factTexts: Texts['facts'] = {
  ConsentGiven: { cs: 'udělení souhlasu', en: 'giving of consent' },
  ConsentRefused: { cs: 'odmítnutí souhlasu', en: 'refusal of consent' },
  ConsentWithdrawn: { cs: 'odvolání souhlasu', en: 'withdrawal of consent' },
  ConsentNarrowed: { cs: 'částečné odvolání souhlasu', en: 'partial withdrawal of consent' },
  ConsentExpiryAnnounced: { cs: 'upozornění na konec souhlasu', en: 'notice of the end of a consent' },
  RefusalTakenBack: { cs: 'zpětvzetí nesouhlasu', en: 'taking back of a refusal' },
};

/** Where a consent stands. */
export const placeTexts: Texts['places'] = {
  consent: {
    none: { cs: 'takový souhlas zde není', en: 'there is no such consent' },
    given: { cs: 'souhlas je udělen', en: 'the consent is given' },
    refused: { cs: 'souhlas byl odmítnut', en: 'the consent was refused' },
    withdrawn: { cs: 'souhlas byl odvolán', en: 'the consent was withdrawn' },
    takenBack: { cs: 'nesouhlas byl vzat zpět', en: 'the refusal was taken back' },
  },
};

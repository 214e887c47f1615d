import type { Texts } from '@koordinace/kernel';

/** The facts as noun phrases. */
export const factTexts: Texts['facts'] = {
  ConsentGiven: { cs: 'Udělení souhlasu', en: 'Giving of consent' },
  ConsentRefused: { cs: 'Odmítnutí souhlasu', en: 'Refusal of consent' },
  ConsentWithdrawn: { cs: 'Odvolání souhlasu', en: 'Withdrawal of consent' },
  ConsentNarrowed: { cs: 'Částečné odvolání souhlasu', en: 'Partial withdrawal of consent' },
  RefusalTakenBack: { cs: 'Zpětvzetí nesouhlasu', en: 'Taking back of a refusal' },
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

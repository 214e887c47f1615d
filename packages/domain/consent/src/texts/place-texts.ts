import type { Texts } from '@koordinace/kernel';

/** The facts as noun phrases. */
export const factTexts: Texts['facts'] = {
  ConsentAsked: { cs: 'žádost o souhlas', en: 'asking for consent' },
  ConsentInvalidated: { cs: 'zneplatnění chybného záznamu', en: 'invalidation of a wrong record' },
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
    asked: { cs: 'o souhlas se žádá', en: 'consent is asked for' },
    invalid: { cs: 'souhlas byl zapsán chybně a neplatí', en: 'the consent was recorded wrongly and does not count' },
    given: { cs: 'souhlas je udělen', en: 'the consent is given' },
    refused: { cs: 'souhlas byl odmítnut', en: 'the consent was refused' },
    withdrawn: { cs: 'souhlas byl odvolán', en: 'the consent was withdrawn' },
    takenBack: { cs: 'nesouhlas byl vzat zpět', en: 'the refusal was taken back' },
  },
};

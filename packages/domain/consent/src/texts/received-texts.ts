import { noTexts, type Texts } from '@koordinace/kernel';

/** What comes in from others. */
export const receivedTexts: Texts = {
  ...noTexts,
  commands: {
    RecordReceivedInformation: {
      title: { cs: 'Zapsat přijatou informaci', en: 'Record information that came in' },
      about: {
        cs: 'Zapíše, co aktér o klientovi sdělil nebo poslal, od koho to je a na jakém základě to směl sdělit.',
        en: 'Records what an actor told or sent about the client, from whom it is and on what basis it was given.',
      },
      refused: { cs: 'Informaci zatím nelze zapsat.', en: 'The information cannot be recorded yet.' },
    },
    ReleaseInformation: {
      title: { cs: 'Uvolnit informaci z karantény', en: 'Release information from quarantine' },
      about: {
        cs: 'Základ pro sdělení se doložil; informaci lze číst a používat.',
        en: 'A basis was found; the information may be read and used.',
      },
      refused: { cs: 'Informaci nelze uvolnit.', en: 'The information cannot be released.' },
    },
    ReturnInformation: {
      title: { cs: 'Vrátit nebo zničit informaci z karantény', en: 'Return or destroy information in quarantine' },
      about: {
        cs: 'Informace, kterou úřad mít nesmí, se nepřečtená vrátila, nebo byla zničena.',
        en: 'Information that the office may not have went back or was destroyed unread.',
      },
      refused: { cs: 'Informaci nelze vrátit.', en: 'The information cannot be returned.' },
    },
  },
  facts: {
    InformationReceived: { cs: 'přijetí informace', en: 'receipt of information' },
    InformationQuarantined: { cs: 'uložení informace do karantény', en: 'putting information into quarantine' },
    InformationReleased: { cs: 'uvolnění informace z karantény', en: 'release of information from quarantine' },
    InformationReturned: { cs: 'vrácení nebo zničení informace', en: 'return or destruction of information' },
  },
  places: {
    received: {
      none: { cs: 'taková informace zde není', en: 'there is no such information' },
      quarantine: { cs: 'informace je v karanténě', en: 'the information is in quarantine' },
      received: { cs: 'informace je přijata', en: 'the information is received' },
      returned: { cs: 'informace byla vrácena nebo zničena', en: 'the information was returned or destroyed' },
    },
  },
  needs: {
    'CON-14.basis': {
      why: {
        cs: 'Není uvedeno, na jakém základě aktér informaci sdělil.',
        en: 'It is not said on what basis the actor gave it.',
      },
      way: {
        cs: 'Zeptejte se ho. Dokud základ není znám, uložte informaci do karantény.',
        en: 'Ask them. As long as the basis is not known, put it into quarantine.',
      },
    },
    'CON-14.healthBasis': {
      why: {
        cs: 'Informaci od zdravotníka lze přijmout jen se souhlasem klienta, podle zákona, nebo v ohrožení.',
        en: "A health professional's information is taken only with the client's consent, by a statute, or in danger.",
      },
      way: {
        cs: 'Doložte, co z toho platí; do té doby ji uložte do karantény.',
        en: 'Show which of these it is; until then put it into quarantine.',
      },
    },
    'CON-14.nothing': {
      why: { cs: 'Záznam nic neobsahuje.', en: 'There is nothing in it.' },
      way: { cs: 'Zapište, co bylo sděleno, nebo přiložte listinu.', en: 'Write what was told, or add the document.' },
    },
  },
};

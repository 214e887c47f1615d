import { noTexts, type Texts } from '@koordinace/kernel';

/** What goes out to others. */
export const disclosureTexts: Texts = {
  ...noTexts,
  commands: {
    RequestDisclosure: {
      title: { cs: 'Zapsat žádost o předání informací', en: 'Record a request to share' },
      about: {
        cs: 'Zapíše, kdo má údaje dostat, k čemu, které a jakou cestou. Co z toho se smí sdělit, se rozhodne potom.',
        en: 'Records who is to get data, what for, which and by which way. What of it may be shared is decided next.',
      },
      refused: { cs: 'Žádost zatím nelze zapsat.', en: 'The request cannot be recorded yet.' },
    },
    DecideDisclosure: {
      title: { cs: 'Rozhodnout o předání informací', en: 'Decide a request to share' },
      about: {
        cs: 'Rozhodne o každém druhu údajů zvlášť a řekne, na jakém základě se smí sdělit, nebo proč ne.',
        en: 'Decides each category of data on its own and says on what basis it may be shared, or why not.',
      },
      refused: { cs: 'Z této žádosti nelze sdělit nic.', en: 'Nothing of this request may be shared.' },
    },
    PrepareDisclosure: {
      title: { cs: 'Připravit předání', en: 'Prepare what goes out' },
      about: {
        cs: 'Připraví to, co odejde. Soubor se zamkne heslem, které jde jinou cestou a nikde se neukládá.',
        en: 'Makes ready what goes out. A file is locked by a password that goes by another way and is stored nowhere.',
      },
      refused: { cs: 'Předání zatím nelze připravit.', en: 'It cannot be prepared yet.' },
    },
    RecordDisclosureDelivery: {
      title: { cs: 'Zaznamenat předání', en: 'Record the delivery' },
      about: {
        cs: 'Zaznamená, že příjemce údaje dostal a čím je vázán mlčenlivostí.',
        en: 'Notes that the recipient got the data, and by what they are bound to confidentiality.',
      },
      refused: { cs: 'Údaje zatím nelze předat.', en: 'The data cannot be given yet.' },
    },
    AcknowledgeDisclosure: {
      title: { cs: 'Zaznamenat potvrzení příjemce', en: "Record the recipient's confirmation" },
      about: { cs: 'Zaznamená, že příjemce převzetí potvrdil.', en: 'Notes that the recipient confirmed it.' },
      refused: { cs: 'Potvrzení nelze zaznamenat.', en: 'The confirmation cannot be recorded.' },
    },
    StopDisclosure: {
      title: { cs: 'Zastavit předání', en: 'Stop a disclosure' },
      about: {
        cs: 'Zastaví předání, které ještě neodešlo. Odvolání souhlasu je zastaví samo.',
        en: 'Stops what has not gone out yet. A withdrawal of consent stops it by itself.',
      },
      refused: { cs: 'Předání nelze zastavit.', en: 'It cannot be stopped.' },
    },
    DeclineDisclosure: {
      title: { cs: 'Odmítnout žádost o informace', en: 'Decline a request' },
      about: {
        cs: 'Uzavře žádost, ze které se nesmí sdělit nic, jakmile to žadatel ví.',
        en: 'Closes a request of which nothing may be shared, once whoever asked was told so.',
      },
      refused: { cs: 'Žádost nelze odmítnout.', en: 'The request cannot be declined.' },
    },
  },
  facts: {
    DisclosureRequested: { cs: 'žádost o předání informací', en: 'request to share' },
    DisclosureDecided: { cs: 'rozhodnutí o předání', en: 'decision on sharing' },
    DisclosurePrepared: { cs: 'příprava předání', en: 'preparation of what goes out' },
    DisclosureDelivered: { cs: 'předání informací', en: 'delivery' },
    DisclosureAcknowledged: { cs: 'potvrzení příjemce', en: "recipient's confirmation" },
    DisclosureStopped: { cs: 'zastavení předání', en: 'stopping of a disclosure' },
    DisclosureDeclined: { cs: 'odmítnutí žádosti', en: 'declining of a request' },
  },
  places: {
    disclosure: {
      none: { cs: 'takové předání zde není', en: 'there is no such disclosure' },
      requested: { cs: 'o žádosti se zatím nerozhodlo', en: 'the request is not decided yet' },
      decided: { cs: 'o předání je rozhodnuto', en: 'it is decided' },
      prepared: { cs: 'předání je připraveno', en: 'it is ready to go out' },
      delivered: { cs: 'údaje byly předány', en: 'the data were given' },
      acknowledged: { cs: 'příjemce převzetí potvrdil', en: 'the recipient confirmed it' },
      stopped: { cs: 'předání bylo zastaveno', en: 'it was stopped' },
      declined: { cs: 'žádost byla odmítnuta', en: 'the request was declined' },
    },
  },
  needs: {
    'CON-5.professional': {
      why: {
        cs: 'Není uvedeno, který odborník údaje dostane; organizaci jako celku se nepředávají.',
        en: 'It is not said which professional gets the data; they are not given to an organisation at large.',
      },
      way: {
        cs: 'Uveďte jeho jméno, nebo jeho účet, má-li zde nějaký.',
        en: 'Give their name, or their account if they have one here.',
      },
    },
    'CON-3.stopped': {
      why: {
        cs: 'Předání bylo zastaveno a od té doby se nic předat nesmí.',
        en: 'It was stopped, and from then on nothing may be given.',
      },
      way: {
        cs: 'Bylo-li předáno dřív, zapište to s dnem, kdy se to stalo. Jinak zapište novou žádost a nechte o ní rozhodnout.',
        en: 'If it was given before, record it with its day. Otherwise record a new request and have it decided.',
      },
    },
    'CON-10.unprotected': {
      why: { cs: 'Nechráněným e-mailem se údaje neposílají.', en: 'Data are not sent by unprotected e-mail.' },
      way: {
        cs: 'Použijte soubor chráněný heslem nebo datovou schránku; heslo sdělte jinou cestou.',
        en: 'Use a password-protected file or the data box; tell the password by another way.',
      },
    },
    'CON-10.notPrepared': {
      why: {
        cs: 'Písemné předání není připraveno v chráněné podobě.',
        en: 'What goes out in writing is not ready in a protected form.',
      },
      way: { cs: 'Nejprve předání připravte.', en: 'Prepare it first.' },
    },
  },
};

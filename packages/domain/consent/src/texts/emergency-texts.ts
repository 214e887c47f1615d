import { noTexts, type Texts } from '@koordinace/kernel';

/** Declared emergencies. */
export const emergencyTexts: Texts = {
  ...noTexts,
  commands: {
    DeclareEmergency: {
      title: { cs: 'Vyhlásit ohrožení', en: 'Declare an emergency' },
      about: {
        cs: 'Je-li ohroženo zdraví klienta nebo něčí život, dovolí hned a bez souhlasu sdělit to, co je nezbytné. Postup potom posoudí někdo jiný.',
        en: "If the client's health or somebody's life is in danger, permits sharing what is necessary at once and without consent. Someone else reviews it afterwards.",
      },
      refused: { cs: 'Ohrožení zatím nelze vyhlásit.', en: 'The emergency cannot be declared yet.' },
    },
    EndEmergency: {
      title: { cs: 'Ukončit ohrožení', en: 'End an emergency' },
      about: {
        cs: 'Nebezpečí pominulo; podle tohoto vyhlášení se už nic nesdílí.',
        en: 'The danger is over; nothing more is shared under it.',
      },
      refused: { cs: 'Ohrožení nelze ukončit.', en: 'The emergency cannot be ended.' },
    },
    ReviewEmergency: {
      title: { cs: 'Zpětně posoudit ohrožení', en: 'Review an emergency' },
      about: {
        cs: 'Posoudí, zda byly splněny podmínky a zda nebylo sděleno víc, než bylo nutné.',
        en: 'Looks at whether the conditions were met and no more was shared than necessary.',
      },
      refused: { cs: 'Ohrožení zatím nelze posoudit.', en: 'The emergency cannot be reviewed yet.' },
    },
    TellClientOfEmergency: {
      title: { cs: 'Zaznamenat, že se to klient dozvěděl', en: 'Note that the client was told' },
      about: {
        cs: 'Zaznamená, že se klient dozvěděl o vyhlášeném ohrožení a o tom, co komu bylo sděleno.',
        en: 'Notes that the client was told of the emergency and of what was shared with whom.',
      },
      refused: { cs: 'Sdělení klientovi nelze zaznamenat.', en: 'This cannot be noted.' },
    },
    PutOffTellingClient: {
      title: { cs: 'Odložit sdělení klientovi', en: 'Put off telling the client' },
      about: {
        cs: 'Zaznamená, proč se to klientovi zatím neříká: někoho by to ohrozilo.',
        en: 'Notes why the client is not told yet: it would endanger somebody.',
      },
      refused: { cs: 'Odklad nelze zaznamenat.', en: 'This cannot be noted.' },
    },
    AnnounceEmergencyStep: {
      title: { cs: 'Upozornit na chybějící krok po ohrožení', en: 'Announce a late step of an emergency' },
      about: {
        cs: 'Systém upozorní, že ohrožení nikdo včas neposoudil nebo že se o něm klient nedozvěděl.',
        en: 'The system announces that nobody reviewed an emergency in time, or that the client was not told.',
      },
      refused: { cs: 'Upozornit nelze.', en: 'It cannot be announced.' },
    },
  },
  facts: {
    EmergencyDeclared: { cs: 'vyhlášení ohrožení', en: 'declaration of an emergency' },
    EmergencyEnded: { cs: 'konec ohrožení', en: 'end of an emergency' },
    EmergencyReviewed: { cs: 'zpětné posouzení ohrožení', en: 'review of an emergency' },
    EmergencyTold: { cs: 'sdělení klientovi', en: 'telling the client' },
    EmergencyTellingPutOff: { cs: 'odklad sdělení klientovi', en: 'putting off telling the client' },
    EmergencyStepAnnounced: { cs: 'upozornění na chybějící krok', en: 'notice of a late step' },
  },
  places: {
    emergency: {
      none: { cs: 'takové ohrožení zde není', en: 'there is no such emergency' },
      declared: { cs: 'ohrožení je vyhlášeno', en: 'the emergency is declared' },
      'declared.course': { cs: 'průběh ohrožení', en: 'course of the emergency' },
      'declared.course.open': { cs: 'ohrožení trvá', en: 'the emergency goes on' },
      'declared.course.ended': { cs: 'ohrožení skončilo', en: 'the emergency has ended' },
      'declared.review': { cs: 'zpětné posouzení', en: 'review' },
      'declared.review.waiting': { cs: 'čeká na posouzení', en: 'waits for its review' },
      'declared.review.reviewed': { cs: 'je posouzeno', en: 'is reviewed' },
      'declared.client': { cs: 'sdělení klientovi', en: 'telling the client' },
      'declared.client.untold': { cs: 'klient o něm zatím neví', en: 'the client does not know of it yet' },
      'declared.client.putOff': { cs: 'sdělení klientovi je odloženo', en: 'telling the client is put off' },
      'declared.client.told': { cs: 'klient o něm ví', en: 'the client knows of it' },
    },
  },
  deadlines: {
    emergencyReview: { cs: 'ohrožení čeká na posouzení', en: 'emergency waits for its review' },
    emergencyTelling: { cs: 'klient zatím neví o vyhlášeném ohrožení', en: 'client not told of an emergency' },
  },
  needs: {
    'CON-6.threatened': {
      why: { cs: 'Není uvedeno, kdo je ohrožen.', en: 'It is not said who is threatened.' },
      way: {
        cs: 'Uveďte, zda jde o zdraví klienta, jeho život, nebo život jiných lidí.',
        en: "Say whether it is the client's health or life, or the life of others.",
      },
    },
    'CON-6.othersHealth': {
      why: {
        cs: 'Samo ohrožení zdraví jiných lidí sdílení bez souhlasu nedovoluje.',
        en: 'Danger to the health of others alone does not permit sharing without consent.',
      },
      way: {
        cs: 'Je-li v ohrožení i něčí život nebo zdraví klienta, uveďte to. Jinak požádejte o souhlas, nebo najděte zákonný důvod.',
        en: "If somebody's life or the client's health is in danger too, say so. Otherwise ask for consent, or find a statutory basis.",
      },
    },
    'CON-6.danger': {
      why: { cs: 'Není uvedeno, co hrozí.', en: 'It is not said what the danger is.' },
      way: {
        cs: 'Vyberte druh nebezpečí a popište, co se děje.',
        en: 'Choose the danger and describe what is happening.',
      },
    },
    'CON-6.justification': {
      why: { cs: 'Chybí odůvodnění.', en: 'There is no justification.' },
      way: {
        cs: 'Stačí věta: proč nelze čekat na souhlas a proč jsou tyto údaje nezbytné.',
        en: 'A sentence will do: why it cannot wait for consent, and why these data are necessary.',
      },
    },
    'CON-6.items': {
      why: { cs: 'Není uvedeno, které údaje je nutné sdělit.', en: 'It is not said which data have to be shared.' },
      way: { cs: 'Vyjmenujte jen ty, bez kterých pomoci nelze.', en: 'Name only those without which nobody can help.' },
    },
    'CON-6.end': {
      why: { cs: 'Není uvedeno, kdy ohrožení skončí.', en: 'It is not said when it ends.' },
      way: { cs: 'Uveďte, na kolik hodin se vyhlašuje.', en: 'Say for how many hours.' },
    },
    'CON-6.tooLong': {
      why: {
        cs: 'Ohrožení lze vyhlásit nejvýše na {hours} hodin.',
        en: 'An emergency is declared for {hours} hours at most.',
      },
      way: {
        cs: 'Zkraťte dobu; trvá-li nebezpečí, vyhlaste je potom znovu.',
        en: 'Shorten it; if the danger lasts, declare it anew.',
      },
    },
    'CON-6.sameReviewer': {
      why: { cs: 'Ohrožení neposuzuje ten, kdo je vyhlásil.', en: 'Whoever declared it does not review it.' },
      way: {
        cs: 'Předejte to vedoucímu nebo jinému pracovníkovi odboru.',
        en: 'Leave it to the head or another worker of the department.',
      },
    },
  },
};

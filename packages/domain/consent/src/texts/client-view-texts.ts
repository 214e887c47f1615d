import type { Text } from '@koordinace/kernel';

/** Headings of a client's view, and what is said where there is nothing. */
export const viewSections = {
  inForce: {
    title: { cs: 'Souhlasy, které platí', en: 'Consents in force' },
    about: {
      cs: 'Každý souhlas můžete kdykoli odvolat, celý nebo jen zčásti, a nemusíte říkat proč. O pomoc tím nepřijdete.',
      en: 'You can withdraw any consent at any time, wholly or in part, without saying why. You will not lose help by it.',
    },
    none: { cs: 'Žádný souhlas teď neplatí.', en: 'No consent is in force now.' },
  },
  refused: {
    title: { cs: 'S čím nesouhlasíte', en: 'What you do not agree to' },
    about: {
      cs: 'Kde se souhlas a nesouhlas překrývají, řídíme se nesouhlasem.',
      en: 'Where a consent and a refusal overlap, we follow the refusal.',
    },
    none: { cs: 'Žádný nesouhlas zapsaný nemáme.', en: 'We have no refusal on record.' },
  },
  notInForce: {
    title: { cs: 'Souhlasy a nesouhlasy, které neplatí', en: 'Consents and refusals not in force' },
    none: { cs: 'Žádné takové nejsou.', en: 'There are none.' },
  },
  disclosed: {
    title: { cs: 'Co jsme komu předali', en: 'What we passed on, and to whom' },
    none: { cs: 'Zatím jsme nikomu nic nepředali.', en: 'So far we have passed nothing on.' },
  },
  pending: {
    title: { cs: 'Co se teprve vyřizuje', en: 'What is still under way' },
    none: { cs: 'Nic se právě nevyřizuje.', en: 'Nothing is under way.' },
  },
  stopped: {
    title: { cs: 'Předání, která jsme zastavili', en: 'What we stopped' },
    none: { cs: 'Žádné předání jsme nezastavili.', en: 'We have stopped nothing.' },
  },
  declined: {
    title: { cs: 'Co jsme odmítli předat', en: 'What we declined to pass on' },
    none: { cs: 'Nic jsme neodmítli.', en: 'We have declined nothing.' },
  },
  emergencies: {
    title: { cs: 'Předání kvůli ohrožení života nebo zdraví', en: 'Danger to life or health' },
    about: {
      cs: 'Je-li v ohrožení vaše zdraví nebo něčí život, smíme to nejnutnější sdělit i bez souhlasu. Pokaždé to potom posoudí někdo jiný.',
      en: 'When your health or anybody’s life is in danger, we may pass on what is needed most even without consent. Somebody else always reviews it afterwards.',
    },
    none: { cs: 'Nic takového zapsáno není.', en: 'Nothing of the kind is on record.' },
  },
  inspections: {
    title: { cs: 'Kontroly', en: 'Inspections' },
    none: { cs: 'K vašim údajům neměla přístup žádná kontrola.', en: 'No inspection had access to your data.' },
  },
} as const satisfies Record<string, { title: Text; about?: Text; none: Text }>;

/** The sentences of a client's view. Days are filled in. */
export const viewSentences = {
  title: { cs: 'Kdo ví co: souhlasy a předané informace', en: 'Who knows what: consents and what was passed on' },
  on: { cs: 'Stav ke dni {on}.', en: 'As of {on}.' },
  help: {
    cs: 'Nerozumíte něčemu nebo něco nesouhlasí? Zeptejte se svého pracovníka, rád vám to vysvětlí.',
    en: 'Is something unclear or wrong? Ask your worker, who will gladly explain.',
  },
  limits: {
    cs: 'Přehled neobsahuje to, co by někoho ohrozilo, kdyby se to tu psalo.',
    en: 'This overview leaves out what would endanger somebody if it were written here.',
  },
  inForce: { cs: 'Souhlas z {day}, platí do {until}.', en: 'Consent of {day}, in force until {until}.' },
  notYet: { cs: 'Souhlas z {day} začne platit {from}.', en: 'Consent of {day}, in force from {from}.' },
  expired: { cs: 'Souhlas z {day} skončil {until}.', en: 'Consent of {day}, expired on {until}.' },
  withdrawn: { cs: 'Souhlas z {day} byl odvolán {ended}.', en: 'Consent of {day}, withdrawn on {ended}.' },
  takenBack: { cs: 'Nesouhlas z {day} byl vzat zpět {ended}.', en: 'Refusal of {day}, taken back on {ended}.' },
  asked: {
    cs: 'Zeptali jsme se {day}. Dokud neodpovíte, nic podle toho nepředáme.',
    en: 'We asked on {day}. Until you answer, we pass nothing on.',
  },
  invalid: {
    cs: 'Souhlas z {day} jsme zapsali chybně a {ended} zneplatnili.',
    en: 'We recorded the consent of {day} wrongly and invalidated it on {ended}.',
  },
  refused: { cs: 'Nesouhlas z {day}.', en: 'Refusal of {day}.' },
  unclear: {
    cs: 'U souhlasu z {day} není jasné, jak dlouho platí, a proto podle něj nic nepředáváme.',
    en: 'It is not clear how long the consent of {day} holds, so we pass nothing on under it.',
  },
  delivered: { cs: 'Předáno {day}.', en: 'Passed on on {day}.' },
  acknowledged: {
    cs: 'Předáno {day}, příjemce převzetí potvrdil {acknowledged}.',
    en: 'Passed on on {day}, acknowledged by the recipient on {acknowledged}.',
  },
  requested: { cs: 'Žádost z {day}, zatím o ní není rozhodnuto.', en: 'Asked for on {day}, not decided yet.' },
  decided: {
    cs: 'Žádost z {day}, rozhodli jsme ji, zatím nic neodešlo.',
    en: 'Asked for on {day}, decided, not sent yet.',
  },
  prepared: {
    cs: 'Žádost z {day}, připraveno k předání, zatím nic neodešlo.',
    en: 'Asked for on {day}, prepared, not sent yet.',
  },
  stopped: {
    cs: 'Zastaveno {stopped}, příjemce nic nedostal.',
    en: 'Stopped on {stopped}; the recipient got nothing.',
  },
  stoppedLater: {
    cs: 'Předáno {day}, od {stopped} už nic dalšího nepředáváme.',
    en: 'Passed on on {day}; stopped on {stopped}, nothing more follows.',
  },
  declined: {
    cs: 'Žádost z {day} jsme odmítli a nic nepředali.',
    en: 'Asked for on {day}; we declined and passed nothing on.',
  },
  emergency: { cs: 'Ohrožení zapsané {day}, platilo do {until}.', en: 'Danger recorded on {day}, until {until}.' },
  emergencyBare: { cs: 'Ohrožení zapsané {day}.', en: 'Danger recorded on {day}.' },
  inspection: { cs: 'Kontrola od {from} do {until}.', en: 'Inspection from {from} to {until}.' },
} as const satisfies Record<string, Text>;

/** What stands before a value in a client's view. */
export const viewLabels = {
  who: { cs: 'Kdo rozhodl', en: 'Who decided' },
  toWhom: { cs: 'Komu', en: 'To whom' },
  purpose: { cs: 'K čemu', en: 'What for' },
  data: { cs: 'Jaké údaje', en: 'Which data' },
  period: { cs: 'Platnost', en: 'Period' },
  narrowed: { cs: 'Zčásti odvoláno', en: 'Withdrawn in part' },
  form: { cs: 'Jak byl dán', en: 'How it was given' },
  notice: { cs: 'Znění poučení', en: 'Version of the notice' },
  reason: { cs: 'Důvod', en: 'Reason' },
  basis: { cs: 'Proč jsme to směli udělat', en: 'Why we were allowed to' },
  channel: { cs: 'Jakou cestou', en: 'By which way' },
  partial: { cs: 'Co jsme vynechali', en: 'What we left out' },
  bound: { cs: 'Čím je příjemce vázán mlčenlivostí', en: 'What binds the recipient to confidentiality' },
  stopped: { cs: 'Proč zastaveno', en: 'Why stopped' },
  threatened: { cs: 'Co bylo v ohrožení', en: 'What was in danger' },
  danger: { cs: 'Čím', en: 'By what' },
  justification: { cs: 'Proč to bylo nutné', en: 'Why it was necessary' },
  declaredBy: { cs: 'Kdo to zapsal', en: 'Who recorded it' },
  ended: { cs: 'Ukončeno', en: 'Ended' },
  reviewed: { cs: 'Zpětné posouzení', en: 'Review' },
  told: { cs: 'Kdy jsme vám to řekli', en: 'When we told you' },
  notTold: { cs: 'Proč klient neví', en: 'Why the client was not told' },
  inspector: { cs: 'Kdo kontroloval', en: 'Who inspected' },
} as const satisfies Record<string, Text>;

/** Values in words. */
export const viewValues = {
  asked: { cs: 'příjemce žádal o víc, než dostal', en: 'the recipient asked for more than was given' },
  consents: { cs: 'souhlas z {days}', en: 'consent of {days}' },
  consent: { cs: 'souhlas', en: 'consent' },
  duty: { cs: 'povinnost podle zákona: {citation}', en: 'statutory duty: {citation}' },
  emergency: { cs: 'ohrožení života nebo zdraví', en: 'danger to life or health' },
  emergencyOf: { cs: 'ohrožení života nebo zdraví zapsané {days}', en: 'danger to life or health recorded on {days}' },
  notYetTold: { cs: 'zatím ne', en: 'not yet' },
  notYetReviewed: { cs: 'zatím čeká na posouzení', en: 'still to be reviewed' },
} as const satisfies Record<string, Text>;

import { rules } from '../rule.js';

/** Rules of consent itself (souhlas): giving, refusing, withdrawing, who may give it and what it covers; part of `CON`. */
export const consent = rules({
  'CON-1': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Informovaný souhlas na začátku', en: 'Informed consent at the start' },
    text: {
      cs: 'O souhlas žádáme na začátku spolupráce a souhlas je informovaný: je z něj zřejmé, které údaje, k jakému účelu a s kým se smějí sdílet. Souhlas, kterému jedno z toho chybí, nelze udělit.',
      en: 'Consent is asked at the start of cooperation and is informed: which data, for which purpose, with whom they may be shared; a consent lacking one of the three cannot be granted.',
    },
  },
  'CON-2': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Dobrovolnost souhlasu', en: 'Consent is voluntary' },
    text: {
      cs: 'Souhlas je dobrovolný: pracovník potvrzuje, že byl dán bez nátlaku. Kdo souhlas odmítne, neztrácí nárok na pomoc, a odmítnutí se zapisuje jako odmítnutí, ne jako chybějící údaj.',
      en: 'Consent is voluntary: the worker attests that it was given without pressure; refusing it has no effect on entitlement to help, and a refusal is recorded as such, not as missing data.',
    },
  },
  'CON-3': {
    level: 'must',
    source: '004 §5.1',
    title: { cs: 'Odvolání souhlasu kdykoli', en: 'Withdrawal of consent at any time' },
    text: {
      cs: 'Klient může souhlas kdykoli odvolat, celý nebo jen pro některé příjemce, účely či druhy údajů. Od té chvíle se na jeho základě nic dalšího nesdílí a čekající zásilky se zastaví; co už předáno bylo, zůstává v přehledu.',
      en: 'The client may withdraw consent at any time, wholly or for single recipients, purposes or data categories; from that moment nothing more is shared under it, pending deliveries are stopped, and past disclosures stay listed.',
    },
  },
  'CON-12': {
    level: 'must',
    source: '004 §5, §5.1',
    title: { cs: 'Přehled sdílení pro klienta', en: "The client's overview of sharing" },
    text: {
      cs: 'Klientovi lze srozumitelně ukázat, které souhlasy platí, kdo co dostal a na jakém základě.',
      en: 'The client can be shown, in plain language, the consents in force, who received what and on what basis.',
    },
  },
  'CON-13': {
    level: 'must',
    source: '004 §6.3',
    title: { cs: 'Nesouhlas je riziko, ne překážka', en: 'Refusal is a risk, no block' },
    text: {
      cs: 'Nesouhlas klienta se sdílením je pojmenované riziko případu, ne překážka: práce pokračuje a plán ukazuje, do kterých kroků nelze zapojit kterého aktéra.',
      en: "A client's refusal to share is a named risk of the case, not a block: work goes on, and the plan shows which steps cannot involve which actor.",
    },
  },
  'CON-16': {
    level: 'must',
    source: '004 §4.5',
    title: { cs: 'Vzor souhlasu pro předání', en: 'Template of the referral consent' },
    text: {
      cs: 'Pro určeného aktéra lze vyhotovit vzor souhlasu pro předání s kontakty úřadu. Vztahuje se jen na základní informace (viz INT-3).',
      en: "The referral consent template that actors hold can be produced for a named actor with the office's contacts; what it covers is bounded to basic information (see INT-3).",
    },
  },
  'CON-17': {
    level: 'must',
    source: '004 §5.1, §2.3.1',
    title: { cs: 'Kdo souhlas dal', en: 'Who gave the consent' },
    text: {
      cs: 'U souhlasu je uvedeno, kdo ho dal: klient, opatrovník v rozsahu, který určil soud, u dítěte rodič nebo poručník (i veřejný). Souhlas mimo tento rozsah nelze přijmout.',
      en: "A consent names who gave it: the client, a guardian within the scope set by the court, for a child a parent or the child's guardian (poručník), also a public one; a consent outside that scope is refused.",
    },
  },
  'CON-19': {
    level: 'must',
    source: '004 §5.1',
    origin: 'own',
    title: { cs: 'Doba platnosti a verze souhlasu', en: 'Period and version of consent' },
    text: {
      cs: 'U souhlasu je uvedena doba platnosti a verze textu, který klient viděl. Souhlas, jehož platnost skončila, nedovoluje nic.',
      en: 'A consent has a period and the version of the text that was shown; an expired one permits nothing.',
    },
  },
  'CON-21': {
    level: 'must',
    source: '004 §5.1',
    origin: 'own',
    title: { cs: 'Každý souhlasí jen za sebe', en: 'Everybody consents for themselves' },
    text: {
      cs: 'Týká-li se záznam více lidí (dvojice, rodiny, dítěte a rodičů), rozhoduje se o informacích každého zvlášť. Souhlas jednoho nikdy neotvírá údaje druhého.',
      en: "Where a record concerns several people (a couple, a family, a child and parents), each person's information is decided on its own; one person's consent never opens another's.",
    },
  },
});

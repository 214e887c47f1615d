import type { Texts } from '@koordinace/kernel';

/** Why a consent cannot be recorded, and what would make it possible. */
export const givingTexts: Texts['needs'] = {
  'CON-1.data': {
    why: {
      cs: 'Souhlas neříká, které údaje se smějí sdílet.',
      en: 'The consent does not say which data may be shared.',
    },
    way: {
      cs: 'Domluvte se s klientem na druzích údajů a doplňte je.',
      en: 'Agree on the categories of data and add them.',
    },
  },
  'CON-1.purpose': {
    why: {
      cs: 'Souhlas neříká, k jakému účelu se údaje smějí sdílet.',
      en: 'The consent does not say for which purpose.',
    },
    way: { cs: 'Doplňte aspoň jeden účel.', en: 'Add at least one purpose.' },
  },
  'CON-1.recipients': {
    why: { cs: 'Souhlas neříká, s kým se údaje smějí sdílet.', en: 'The consent does not say with whom.' },
    way: {
      cs: 'U každého příjemce uveďte odborníka, roli nebo organizaci.',
      en: 'Name a professional, a role or an organisation for each recipient.',
    },
  },
  'CON-2.voluntary': {
    why: {
      cs: 'Chybí potvrzení, že souhlas byl dán dobrovolně a bez nátlaku.',
      en: 'It is not attested that the consent was given freely.',
    },
    way: {
      cs: 'Ujistěte se o tom v rozhovoru s klientem a potvrďte to. Nepřeje-li si klient sdílení, zaznamenejte nesouhlas; o pomoc tím nepřijde.',
      en: 'Make sure of it with the client and attest it. If the client does not wish sharing, record a refusal; help goes on.',
    },
  },
  'CON-17.guardian': {
    why: {
      cs: 'O sdílení informací rozhoduje za klienta jeho zástupce; souhlas samotného klienta nestačí.',
      en: "Sharing is in the hands of the client's guardian, so the client's own consent is not enough.",
    },
    way: {
      cs: 'Proberte věc s klientem a o souhlas požádejte i jeho zástupce.',
      en: 'Talk it over with the client and ask the guardian for consent as well.',
    },
  },
  'CON-17.named': {
    why: { cs: 'Není uvedeno, kdo za klienta rozhoduje.', en: 'It is not said who decides for the client.' },
    way: { cs: 'Uveďte tuto osobu.', en: 'Name the person.' },
  },
  'CON-17.standing': {
    why: {
      cs: 'Tato osoba zatím není u klienta zapsána jako jeho zástupce v uvedeném postavení.',
      en: 'This person is not on record as representing the client in that standing.',
    },
    way: {
      cs: 'Požádejte o souhlas samotného klienta. Má-li klient opravdu zástupce, nejprve ověřte listinu a zastoupení zapište.',
      en: 'Ask the client for consent. If the client really has a representative, check the document and record the representation first.',
    },
  },
  'CON-17.scope': {
    why: {
      cs: 'Soud tomuto zástupci rozhodování o sdílení informací nesvěřil.',
      en: 'The court did not put sharing of information into the hands of this guardian.',
    },
    way: { cs: 'Obraťte se přímo na klienta.', en: 'Turn to the client.' },
  },
  'CON-17.sameClient': {
    why: { cs: 'Klient může dát souhlas jen za sebe.', en: 'A client can consent only for themselves.' },
    way: {
      cs: 'Souhlas zaznamenejte u člověka, který jej dal, nebo uveďte, z jakého titulu zastupuje druhého.',
      en: 'Record it with the person who gave it, or say in which standing they represent the other one.',
    },
  },
  'INT-6.keptRecord': {
    why: { cs: 'Tento záznam je sloučen se záznamem {into}.', en: 'This record is merged into {into}.' },
    way: { cs: 'Zaznamenejte souhlas tam.', en: 'Record the consent there.' },
  },
  'CON-17.ownAccount': {
    why: {
      cs: 'Pod vlastním přihlášením lze rozhodovat jen za sebe, ne jménem někoho jiného.',
      en: 'With one’s own account one decides for oneself, not in the name of somebody else.',
    },
    way: {
      cs: 'Nechte rozhodnout toho, koho jste uvedli, nebo požádejte sociálního pracovníka, aby rozhodnutí zapsal.',
      en: 'Let the person named decide, or ask the social worker to record it.',
    },
  },
  'CON-17.whoRefused': {
    why: {
      cs: 'Nesouhlas může vzít zpět jen ten, kdo jej vyslovil.',
      en: 'Only whoever refused can take the refusal back.',
    },
    way: { cs: 'Proberte to s ním; do té doby nesouhlas platí.', en: 'Talk it over with them; until then it holds.' },
  },
  'CON-2.standingRefusal': {
    why: {
      cs: 'K témuž sdílení je zaznamenán nesouhlas ({refusals}).',
      en: 'A refusal of the same sharing is on record ({refusals}).',
    },
    way: {
      cs: 'Ověřte, co si klient přeje. Změnil-li názor, zaznamenejte i zpětvzetí nesouhlasu.',
      en: 'Check what the client wishes. If they changed their mind, record that the refusal is taken back, too.',
    },
  },
  'CON-19.past': {
    why: { cs: 'Platnost souhlasu už skončila ({until}).', en: 'The consent is over already ({until}).' },
    way: { cs: 'Opravte dobu platnosti, nebo požádejte o nový souhlas.', en: 'Correct the period, or ask anew.' },
  },
  'CON-19.tooLong': {
    why: {
      cs: 'Souhlas lze dát nejvýše na {years} let, tedy do {latest}.',
      en: 'A consent holds for {years} years at most, that is until {latest}.',
    },
    way: {
      cs: 'Zkraťte dobu platnosti; potom se klienta zeptejte znovu.',
      en: 'Shorten the period; ask the client again afterwards.',
    },
  },
  'CON-19.period': {
    why: { cs: 'Souhlas nemá uvedenou dobu platnosti.', en: 'The consent has no period.' },
    way: { cs: 'Doplňte, od kdy do kdy platí.', en: 'Add its first and last day.' },
  },
  'CON-19.order': {
    why: {
      cs: 'Platnost souhlasu končí ({until}) dříve, než začíná ({from}).',
      en: 'The consent ends ({until}) before it begins ({from}).',
    },
    way: { cs: 'Opravte dobu platnosti.', en: 'Correct the period.' },
  },
  'CON-19.unknownText': {
    why: {
      cs: 'Poučení {version} v tomto jazyce úřad nepřijal.',
      en: 'The office has not adopted a notice called {version} in this language.',
    },
    way: {
      cs: 'Ukažte klientovi přijaté znění, nebo požádejte vedoucího o přijetí tohoto.',
      en: 'Show the client an adopted text, or ask the head to adopt this one.',
    },
  },
  'CON-19.notice': {
    why: {
      cs: 'Není uvedeno, které znění poučení klient viděl.',
      en: 'It is not said which version of the text was shown.',
    },
    way: { cs: 'Doplňte verzi a jazyk poučení.', en: 'Add the version and language of the notice.' },
  },
};

import { rules } from '../rule.js';

/** Rules of formalised cooperation (formalizace spolupráce): its forms, course, content. Manual chapters 1.5, 4.5, 4.8, annex 3. */
export const agreements = rules({
  'AGR-1': {
    level: 'must',
    source: '004 §1.5, §4.5',
    title: { cs: 'Formy formalizace spolupráce', en: 'Forms of formalised cooperation' },
    text: {
      cs: 'S aktérem uvnitř úřadu se spolupráce formalizuje metodikou, doporučeným postupem, směrnicí nebo pokynem, s aktérem mimo úřad smlouvou, dohodou, memorandem nebo písemným popisem, který nemá právní formu.',
      en: 'Cooperation with an inside actor is formalised by methodology, recommended procedure, directive or instruction; with an outside actor by contract, agreement, memorandum or a written description without legal form.',
    },
  },
  'AGR-2': {
    level: 'must',
    source: '004 §4.5',
    origin: 'own',
    title: { cs: 'Kroky formalizace', en: 'Steps of formalisation' },
    text: {
      cs: 'Formalizace probíhá po krocích: aktér je určen, osloven, jedná se s ním, spolupráce je formalizována, přezkoumána a poté obnovena, nebo ukončena. Každý krok má datum a jména zúčastněných.',
      en: 'Formalisation runs: identified, approached, negotiated, formalised, reviewed, renewed or ended; every step is dated and its people named.',
    },
  },
  'AGR-3': {
    level: 'warn',
    source: '004 §4.5 TIP',
    title: { cs: 'Pět témat jednání', en: 'Five topics of the negotiation' },
    text: {
      cs: 'Jednání o spolupráci probere pět témat: práva a povinnosti; míru zapojení a role; strukturu a kvalitu spolupráce včetně zpětné vazby; jak se strany v mezích zákona informují a sdílejí údaje; krizové řízení. Dohodu, která některé z nich nechává otevřené, systém označí.',
      en: 'Negotiation covers five topics: rights and duties; degree of involvement and roles; structure and quality of cooperation with feedback; mutual information and data sharing under the law; crisis management. An agreement that leaves one open is flagged.',
    },
  },
  'AGR-4': {
    level: 'warn',
    source: '004 annex 3',
    title: { cs: 'Obsah dohody s vnějším aktérem', en: 'Content of an outside agreement' },
    text: {
      cs: 'Dohoda s aktérem mimo úřad popisuje, jak se společně postupuje při řešení situace klienta, jaké kompetence mají jednotliví odborníci, pravidla spolupráce včetně depistáže, pravidla sdílení informací a způsoby, jak zvyšovat kompetence aktéra.',
      en: 'An outside agreement describes the process in solving a client’s situation, competences of the professionals, rules of cooperation including outreach, rules of information sharing, and ways to raise the actor’s competence.',
    },
  },
  'AGR-5': {
    level: 'must',
    source: '004 §4.5',
    title: { cs: 'Strany dohody jsou rovnocenné', en: 'Parties are equal partners' },
    text: {
      cs: 'Strany dohody s vnějším aktérem jsou rovnocennými partnery: text začne platit, teprve když všechny souhlasí s týmž zněním. Směrnice uvnitř úřadu se naproti tomu vydávají.',
      en: 'Parties of an outside agreement are equal partners: a text takes effect only when every party has agreed to the same version; directives inside the office are issued.',
    },
  },
  'AGR-6': {
    level: 'warn',
    source: '004 §6.3',
    origin: 'own',
    title: { cs: 'Blížící se přezkum dohody', en: 'Review of an agreement announced' },
    text: {
      cs: 'Na dohodu, které se blíží termín přezkumu, systém s předstihem upozorní.',
      en: 'An agreement due for review is announced beforehand.',
    },
  },
  'AGR-7': {
    level: 'must',
    source: '004 §4.8',
    title: { cs: 'Závazky z dohody', en: 'Commitments of an agreement' },
    text: {
      cs: 'Závazky z dohody jsou vyjmenovány a lze je uplatnit přímo z případu. Takovým závazkem je například to, že nemocnice předá propouštěnému člověku kontakt na case managera nebo že psychiatrická nemocnice převezme na nezbytnou dobu péči, když pečující osoba vážně onemocní.',
      en: 'Commitments in an agreement (a hospital gives people whom it discharges the case manager’s contact; a psychiatric hospital takes over care for the necessary time while the carer is seriously ill) are listed and can be invoked from a case.',
    },
  },
  'AGR-8': {
    level: 'warn',
    source: '004 §4.5, §5 TIP',
    title: { cs: 'Přezkum po zpětné vazbě či porušení', en: 'Review after feedback or breach' },
    text: {
      cs: 'Zpětná vazba k dohodě i její porušení ze strany aktéra jsou důvodem k jejímu přezkumu.',
      en: 'Feedback on an agreement and breaches of it by an actor trigger its review.',
    },
  },
});

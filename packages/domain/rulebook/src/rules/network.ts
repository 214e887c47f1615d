import { rules } from '../rule.js';

/** Rules of the network of actors (síť aktérů): directory, mapping, ties. Manual chapters 1.5, 2.1, 2.3, 3.2, 4.2, 4.5. */
export const network = rules({
  'NET-1': {
    level: 'must',
    source: '004 §2.3',
    title: { cs: 'Aktéři uvnitř úřadu', en: 'Actors inside the office' },
    text: {
      cs: 'Do adresáře aktérů patří aktéři uvnitř úřadu: veřejný opatrovník (u dětí poručník), vedoucí i pracovníci odborů (sociálního, zdravotního, školského, bytového, ekonomického, správního a dalších), pracovník komunitního plánování, tajemník, rada a zastupitelstvo.',
      en: 'The directory knows the actors inside the office: the public guardian (for children, the child’s guardian); heads and staff of departments (social, health, education, housing, economic, administrative and others); the community planner; the secretary, the council and the assembly.',
    },
  },
  'NET-2': {
    level: 'must',
    source: '004 §2.3',
    title: { cs: 'Aktéři mimo úřad', en: 'Actors outside the office' },
    text: {
      cs: 'Do adresáře aktérů patří aktéři mimo úřad: obce I. a II. typu, krajský úřad, Úřad práce, Česká správa sociálního zabezpečení, zdravotní pojišťovny, zdravotní služby, sociální služby, školy a školská zařízení, policie a soudy, neformální skupiny, neziskové a církevní organizace, místní akční skupiny, psychologové a psychoterapeuti, Probační a mediační služba. Další druhy lze doplnit.',
      en: 'The directory knows the actors outside the office: type I and II municipalities, the regional office, the Labour Office, the Social Security Administration, health insurers, health services, social services, schools and school facilities, police and courts, informal groups, non-profit and church organisations, local action groups, psychologists and psychotherapists, the Probation and Mediation Service. Other kinds can be added.',
    },
  },
  'NET-3': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Aktuální adresář aktérů', en: 'A current directory of actors' },
    text: {
      cs: 'Koordinátor podpory udržuje aktuální adresář aktérů: kontaktní osoby, volnou kapacitu služeb a také praktické služby, například vyklízení nebo deratizaci. U každého záznamu je vidět, kdy byl naposledy ověřen; na záznam, který byl ověřen příliš dávno, systém upozorní.',
      en: 'The coordinator keeps a current directory: contact persons, free capacity of services, and practical services too (clearing, pest control). An entry shows when it was last confirmed and is flagged when that is too long ago.',
    },
  },
  'NET-4': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Sdílený adresář bez údajů klientů', en: 'Shared directory without client data' },
    text: {
      cs: 'Adresář aktérů se sdílí s dalšími aktéry, například s obcemi I. a II. typu, a není v něm jediný údaj o klientovi.',
      en: 'The directory is shared with other actors (for example type I and II municipalities) without any client data in it.',
    },
  },
  'NET-5': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Popis spolupráce s aktérem', en: 'Cooperation described for each actor' },
    text: {
      cs: 'U každého aktéra je popsáno, ve kterých oblastech se spolupracuje, jak spolupráce běží a co přináší, zda je formalizovaná, jak moc je aktér zapojen, jaké má kompetence a kde končí, s jakými metodami a cíli pracuje a jak se s ním komunikuje.',
      en: 'For each actor the cooperation is described: areas, how it runs and how effective it is, formalised or not, degree of involvement, competences and their limits, methods and goals, communication strategy.',
    },
  },
  'NET-6': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Společně řešené situace', en: 'Situations solved together' },
    text: {
      cs: 'Situace, které koordinátor podpory vyřešil společně s aktérem, se zapisují tak, aby se z nich klient nedal poznat. Najde-li systém v zápisu jméno, které úřad zná, zápis nepřijme.',
      en: 'Situations that the coordinator and an actor solved together are recorded without identifying clients; names known to the office are noticed and refused.',
    },
  },
  'NET-7': {
    level: 'must',
    source: '004 §2.1, §4.5',
    title: { cs: 'Mapování sítě služeb', en: 'Mapping of the service network' },
    text: {
      cs: 'Síť služeb se mapuje: služby podle druhu, cílové skupiny, formy a kapacity se poměřují s potřebami. Mezery, nedostatečné kapacity a duplicity vyplývají z adresáře a z případů; postřehy pracovníků stojí vedle nich, každý se svým autorem.',
      en: 'The network is mapped: services by kind, target group, form and capacity against needs. Gaps, insufficient capacity and duplicities are derived from directory and cases; observations of workers stand beside them with their author.',
    },
  },
  'NET-8': {
    level: 'must',
    source: '004 §4.2',
    title: { cs: 'Zdroje nad rámec minimální sítě', en: 'Resources beyond the minimal network' },
    text: {
      cs: 'Ke zdrojům pomoci patří i to, co minimální síť sociálních služeb nezahrnuje: potravinové banky, dobrovolnická centra, podpůrné skupiny, kluby seniorů, soukromý sektor, školy a zdravotní péče.',
      en: 'Resources beyond the minimal network of social services count too: private sector, volunteer centres, senior clubs, support groups, food banks, schools, health care.',
    },
  },
  'NET-9': {
    level: 'offer',
    source: '004 §3.2',
    title: { cs: 'Obrázek sítě', en: 'The network as a picture' },
    text: {
      cs: 'Síť jednoho případu i celé obce si lze zobrazit jako obrázek, v němž se formalizované vazby liší od neformálních.',
      en: 'The network of a case or of the municipality can be seen as a picture, with formalised and informal ties told apart.',
    },
  },
  'NET-10': {
    level: 'must',
    source: '004 §1.5, §6.3',
    title: { cs: 'Kontakty patří úřadu', en: 'Contacts belong to the office' },
    text: {
      cs: 'Kontakty patří úřadu, ne jednotlivci. Když pracovník odchází, předá své vazby i rozdělané záležitosti a žádná z nich nezůstane bez odpovědné osoby.',
      en: 'Contacts belong to the office, not to a person: when a worker leaves, their ties and open matters are handed over and none is left without an owner.',
    },
  },
  'NET-11': {
    level: 'offer',
    source: '004 §4.5',
    title: { cs: 'Oslovení aktérů', en: 'Letters and leaflets to actors' },
    text: {
      cs: 'Aktérům lze dopisem nebo letákem sdělit, s čím se mají na kterého pracovníka obracet; co takové oslovení přineslo, se zaznamenává.',
      en: 'Actors can be told, by letter or leaflet, with which requests to turn to which worker; the yield of such approaches is recorded.',
    },
  },
  'NET-12': {
    level: 'offer',
    source: '004 §4.2',
    title: { cs: 'Analýza potřeb a situační analýza', en: 'Needs analysis and situational analysis' },
    text: {
      cs: 'Úřad si může vést analýzu potřeb obce a situační analýzu zvolené cílové skupiny: charakteristiku, personální zajištění, cílové skupiny, socioekonomické údaje, zdroje, problémy, které se nedaří řešit, a doporučení. U každé je uvedeno, kdo ji zpracoval a kdy.',
      en: 'A needs analysis of the municipality and a situational analysis of the chosen target group can be kept: characteristics, staffing, target groups, socio-economic data, sources, unmet problems, recommendations; by whom and when.',
    },
  },
  'NET-13': {
    level: 'offer',
    source: '004 §4.5',
    title: { cs: 'Podněty case managerů', en: 'Suggestions of case managers' },
    text: {
      cs: 'Podněty case managerů koordinátorovi podpory se zapisují i s tím, jak na ně odpověděl.',
      en: 'Suggestions of case managers to the coordinator are recorded with the answer.',
    },
  },
  'NET-14': {
    level: 'offer',
    source: '004 §7.3',
    title: { cs: 'Novinky pro aktéry', en: 'News for the actors' },
    text: {
      cs: 'Novinky ze sociálního odboru se dostanou k aktérům, kterých se týkají.',
      en: 'News from the department reaches the actors whom it concerns.',
    },
  },
});

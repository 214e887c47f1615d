import { rules } from '../rule.js';

/** Rules of intake and outreach (příjem a depistáž), `INT`. */
export const intake = rules({
  'INT-1': {
    level: 'must',
    source: '004 §1.1, §5',
    title: { cs: 'Pomoc pro každého a zdarma', en: 'Nobody is turned away' },
    text: {
      cs: 'Na obec se může obrátit každý. Kvůli cílové skupině nelze při příjmu nikoho odmítnout; pomoc je dobrovolná a bezplatná a klient se to při příjmu dozví.',
      en: 'Anyone may turn to the municipality. An intake is never refused because of target group; help is voluntary and free of charge, and the client is told so at intake.',
    },
  },
  'INT-2': {
    level: 'must',
    source: '004 §1.1, §2.3, §4.5',
    title: { cs: 'Cesta, kterou klient přišel', en: 'Channel of the intake' },
    text: {
      cs: 'U příjmu se zapisuje, jakou cestou podnět přišel: klient sám, rodina nebo soused, předání od aktéra, jiný odbor, obec I. nebo II. typu, vlastní depistáž v terénu, oznámení poskytovatele zdravotních služeb (§ 92 písm. c)), naléhavá situace (§ 92 písm. a)), orgán rozhodující o dávkách, jiná cesta.',
      en: 'An intake records its channel: self, family or neighbour, referral by an actor, another department, a type I or II municipality, own field outreach, notification by a health provider (§ 92 c), emergency (§ 92 a), a benefit body, other.',
    },
    cites: ['108/2006:92:a', '108/2006:92:c'],
  },
  'INT-3': {
    level: 'must',
    source: '004 §4.5, annex 4',
    title: { cs: 'Předání klienta od aktéra', en: 'Referral by an actor' },
    text: {
      cs: 'Vnější aktér smí úřadu předat základní informace o klientovi s jeho písemným souhlasem pro předání (vzor má aktér u sebe a týká se jen základních informací), nebo z jiného zapsaného právního důvodu. Bez právního důvodu zůstane v příjmu jen to, co je potřeba k nabídnutí pomoci, a jen na omezenou dobu.',
      en: "An external actor may pass a client's basic information to the office with the client's written referral consent (the actor holds a template of it, which covers basic information and nothing more) or on another recorded legal basis; without a basis the intake keeps only what is needed to offer help, for a limited time.",
    },
  },
  'INT-4': {
    level: 'must',
    source: '004 §1.2 (108/2006 § 92 a)',
    title: { cs: 'Okamžitá pomoc při ohrožení', en: 'Immediate help in danger' },
    text: {
      cs: 'Když člověk nemá žádnou sociální službu a prodlení by ohrozilo jeho život nebo zdraví, otevře se okamžitá pomoc v nezbytném rozsahu ihned, ještě před jakýmkoli screeningem. Trvalý nebo hlášený pobyt se zapisuje kvůli místní příslušnosti a pomoci nikdy nebrání.',
      en: 'Where a person receives no social service and delay endangers life or health, immediate help to the necessary extent is opened at once, ahead of any screening; permanent or reported residence is recorded for jurisdiction and never blocks the help.',
    },
    cites: ['108/2006:92:a'],
  },
  'INT-5': {
    level: 'must',
    source: '004 §1.2 (108/2006 § 92 c)',
    title: { cs: 'Odpověď na oznámení zdravotníků', en: "Reply to a health provider's notification" },
    text: {
      cs: 'Oznámí-li poskytovatel zdravotních služeb, že má ve svém zařízení člověka, který může potřebovat pomoc, úřad zjistí, zda je nutná služba sociální péče, a zprostředkuje ji; pokud ji poskytnout nelze, sdělí to oznamovateli bez odkladu. Odpověď je úkol s nastavitelnou lhůtou a bez zapsaného výsledku ho nelze uzavřít.',
      en: "On a health provider's notification about a person in its facility the office establishes whether a social-care service is needed and mediates it; if none can be provided, the provider is told without delay. The reply is a task with a deadline (configurable) that cannot be closed without its outcome.",
    },
    cites: ['108/2006:92:c'],
  },
  'INT-6': {
    level: 'must',
    source: '004 §1.1, 000',
    title: { cs: 'Rozpoznání známého klienta', en: 'Recognition of a known client' },
    text: {
      cs: 'Klient, kterého úřad už zná, se při příjmu rozpozná: nabídnou se možné shody i s důvodem, aby se nikdo neptal dvakrát na totéž. O sloučení záznamů rozhoduje pracovník a sloučení lze vzít zpět.',
      en: 'A client already known is recognised at intake (possible matches shown with why), so that the same information is not asked twice; merging is a decision of the worker and can be undone.',
    },
  },
  'INT-7': {
    level: 'offer',
    source: '004 §4.5, §7.1',
    title: { cs: 'Přínos dohod o depistáži', en: 'Yield of outreach agreements' },
    text: {
      cs: 'K depistáži lze zapsat aktéra a dohodu, na jejímž základě podnět přišel, takže je vidět, kolik lidí se k pomoci dostalo díky které dohodě.',
      en: 'Outreach is recorded with the actor and the agreement under which the referral came, so that the yield of each outreach agreement can be counted.',
    },
  },
  'INT-8': {
    level: 'must',
    source: '004 §1.2 (108/2006 § 92 e)',
    title: { cs: 'Služba bez oprávnění', en: 'Service provided without authorisation' },
    text: {
      cs: 'Zjištění, že někdo poskytuje sociální služby bez oprávnění, zůstává otevřené, dokud o něm krajský úřad není písemně vyrozuměn. Prodlení je vidět.',
      en: 'A finding of service provision without authorisation stays open until the regional office has been notified in writing; delay is shown.',
    },
    cites: ['108/2006:92:e'],
  },
  'INT-9': {
    level: 'must',
    source: '004 §1.2 (108/2006 § 92 b)',
    title: { cs: 'Nabídka spolupráce sociálního kurátora', en: 'Offer of the social curator' },
    text: {
      cs: 'Skupiny podle § 92 písm. b) (lidé trestně stíhaní, lidé propuštění z vazby nebo výkonu trestu, lidé po ústavní nebo ochranné výchově, lidé, jejichž práva ohrožuje trestná činnost někoho jiného, lidé, u nichž způsob života může vést ke střetu se společností, lidé propuštění po léčbě závislosti nebo z psychiatrické nemocnice a lidé bez přístřeší) lze označit, aby se nabídla spolupráce sociálního kurátora. Označení smí číst jen omezený okruh osob.',
      en: "Groups of § 92 b (prosecuted persons, released from custody or prison, former institutional or protective care, rights threatened by another's crime, way of life that may lead to conflict with society, released after addiction treatment or from a psychiatric hospital, without shelter) can be marked so that the social curator's cooperation is offered; reading the mark is restricted.",
    },
    cites: ['108/2006:92:b'],
  },
});

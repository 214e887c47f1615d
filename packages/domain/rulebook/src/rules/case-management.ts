import { rules } from '../rule.js';

/** Rules of case management, `CMG`. */
export const caseManagement = rules({
  'CMG-1': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Pět fází case managementu', en: 'Five phases of case management' },
    text: {
      cs: 'Case management má pět fází: vyhledání a oslovení klientů (depistáž), zhodnocení situace, plánování, realizaci s koordinací a vyhodnocení.',
      en: 'Case management has five phases: finding and addressing clients (outreach), assessment of the situation, planning, implementation and coordination, evaluation.',
    },
  },
  'CMG-2': {
    level: 'must',
    source: '004 §1.3, §2.2',
    title: { cs: 'Návraty mezi fázemi s důvodem', en: 'Returning to an earlier phase' },
    text: {
      cs: 'Case management je pružný a navazuje na sebe: změní-li se stav klienta, lze se z plánování, koordinace i vyhodnocení vrátit do dřívější fáze, vždy s uvedením důvodu. Koordinace nemůže začít bez odsouhlaseného plánu, jednotlivé dohodnuté kroky ale mohou běžet už před ním.',
      en: "Case management is flexible and continuous: from planning, coordination and evaluation one may return to an earlier phase when the client's state changes, each return with a reason; coordination cannot begin without an agreed plan, but single agreed steps may run before it.",
    },
  },
  'CMG-3': {
    level: 'must',
    source: '004 §1.3, §5',
    title: { cs: 'Rozhoduje klient', en: 'The client decides' },
    text: {
      cs: 'Středem dění je klient. Plánované kroky platí teprve tehdy, když s nimi souhlasí (nebo když s nimi v rozsahu svého oprávnění souhlasí jeho opatrovník). Z case managementu může klient kdykoli odejít.',
      en: "The client is the centre: planned steps take effect only with the client's (or, in their scope, the guardian's) agreement; the client may withdraw from case management at any time.",
    },
  },
  'CMG-4': {
    level: 'must',
    source: '004 §2.2',
    title: { cs: 'Vždy právě jeden case manager', en: 'One case manager at any time' },
    text: {
      cs: 'Každý případ má v každé chvíli právě jednoho case managera, který je kontaktní osobou pro klienta, rodinu i aktéry. Při předání se uvede nástupce, důvod a shrnutí; spolu s případem přechází i přístup k němu.',
      en: 'Every case has exactly one case manager at any time, the contact person for client, family and actors; a handover names the successor, the reason and a handover summary, and access passes with it.',
    },
  },
  'CMG-5': {
    level: 'must',
    source: '004 §2.2',
    title: { cs: 'Odborná způsobilost case managera', en: 'Qualification of the case manager' },
    text: {
      cs: 'Case managerem může být jen ten, kdo má odbornou způsobilost sociálního pracovníka (zákon č. 108/2006 Sb.). Nemá-li odbor kapacitu, lze určit externího case managera; smlouvu a právní důvod pro přístup k údajům musí mít dřív, než přístup dostane.',
      en: 'Only a worker qualified as a social worker (108/2006) may be case manager; an external case manager may be appointed where the department lacks capacity, with a contract and a basis for access before any access.',
    },
    cites: ['108/2006'],
  },
  'CMG-6': {
    level: 'must',
    source: '004 §2.2, §4.4',
    title: { cs: 'Co obsahuje zhodnocení situace', en: 'What the assessment records' },
    text: {
      cs: 'Zhodnocení zachycuje problémy očima klienta, jeho potřeby, přání a hodnoty; zdroje (dovednosti, schopnosti, přirozené zdroje, silné stránky a ochranné faktory); vztahy a síť, která už funguje; prostředí; a zjištění ze sociálního šetření.',
      en: 'Assessment records: problems as the client sees them, needs, wishes and values; resources (skills, abilities, natural resources, strengths and protective factors); relationships and the network that already works; the environment; findings of the social investigation.',
    },
  },
  'CMG-7': {
    level: 'must',
    source: '004 §2.2',
    title: { cs: 'Multidisciplinární tým kolem klienta', en: 'Multidisciplinary team around the client' },
    text: {
      cs: 'Case manager sestavuje kolem klienta multidisciplinární tým. Každý člen má roli, úkoly a dobu, po kterou v týmu je; členem může být i rodina, neformální pečující osoba nebo dobrovolník.',
      en: 'The case manager builds a multidisciplinary team around the client; every member has a role, tasks and the period of membership; family, informal carers and volunteers can be members.',
    },
  },
  'CMG-8': {
    level: 'warn',
    source: '004 §2.1, §2.2, annex 4',
    title: { cs: 'Kdy požádat koordinátora podpory', en: 'When to ask the coordinator' },
    text: {
      cs: 'Nemůže-li case manager situaci vyřešit sám, požádá o pomoc koordinátora podpory (nový aktér, případové setkání, mediace). Koordinátor podpory není v témže případu case managerem a s klientem jedná jen při případovém setkání a při mediaci.',
      en: "Where the case manager cannot solve the situation alone, the coordinator is asked for help (new actor, conference, mediation). The coordinator is not case manager of the same case; the coordinator's contact with the client is limited to conference and mediation.",
    },
  },
  'CMG-9': {
    level: 'must',
    source: '004 §2.2',
    title: { cs: 'Sledování pokroku a účinku služeb', en: 'Monitoring progress and effect' },
    text: {
      cs: 'Pokrok a účinek služeb se sledují při kontaktech a při vyhodnocování plánu. Podpora se přizpůsobuje měnícím se potřebám a každá úprava se zapisuje i s tím, co ji vyvolalo.',
      en: 'Progress and the effect of services are monitored by contact and review; support is adapted to changing needs and each adaptation is recorded with its cause.',
    },
  },
  'CMG-10': {
    level: 'warn',
    source: '004 §1.3, §1.4, §7.1',
    title: { cs: 'Duplicity a přepečovávání', en: 'Duplicity and over-care' },
    text: {
      cs: 'Hlídají se duplicity a přepečovávání: tutéž potřebu pokrývá více aktérů bez dohody, podpora je větší, než odpovídá zjištěné potřebě, o stejnou dávku nebo službu se žádá na více místech. Každé zjištění uvádí, o které záznamy se opírá, a dá se na ně odpovědět.',
      en: 'Duplicity and over-care (přepečovávání) are detected: one need covered by several actors without agreement, intensity above the assessed need, the same benefit or service sought in several places; each finding names the rows that it rests on and can be answered.',
    },
  },
  'CMG-11': {
    level: 'warn',
    source: '004 §2.1, 000, §6.4',
    title: { cs: 'Nepokryté potřeby', en: 'Uncovered needs' },
    text: {
      cs: 'Hlídají se potřeby, které nikdo nepokrývá (není aktér, chybí kapacita, služba v území vůbec není), a přecházejí do analýzy sítě.',
      en: 'Uncovered needs are detected (no actor, no capacity, service missing in the area) and feed the network analysis.',
    },
  },
  'CMG-12': {
    level: 'must',
    source: '004 §4.8, §6',
    title: { cs: 'Krize v kterékoli fázi', en: 'Crisis in any phase' },
    text: {
      cs: 'Krize může přerušit kteroukoli fázi. Není-li určeno jinak, řeší ji case manager nebo jeho zástupce; má vlastní úkoly a po ní se případ vrátí do fáze, kterou opustil, nebo do některé dřívější.',
      en: 'A crisis can interrupt any phase: by default the case manager or the substitute handles it; it has its own tasks, and afterwards the case resumes the phase that it left or an earlier one.',
    },
  },
  'CMG-13': {
    level: 'must',
    source: '004 §2.3.1',
    title: { cs: 'Rozhodování s opatrovníkem', en: 'Deciding with the guardian' },
    text: {
      cs: 'Má-li klient opatrovníka (veřejného nebo jiného, u dítěte poručníka), účastní se opatrovník rozhodování v rozsahu, který určil soud. Rozhodnutí v tomto rozsahu bez něj nelze učinit, s výjimkou okamžité pomoci, a vždy se zapíše i názor samotného klienta.',
      en: "Where the client has a guardian (public or other; a child's poručník), the guardian takes part in decisions within the scope set by the court; decisions in that scope are refused without the guardian, except immediate help, and the client's own view is recorded.",
    },
  },
  'CMG-14': {
    level: 'must',
    source: '004 §2.1, annex 4',
    title: { cs: 'Společné vyhodnocení na konci', en: 'Joint evaluation at the end' },
    text: {
      cs: 'Na konci hodnotí postup společně case manager a koordinátor podpory a zazní i pohled klienta. Při uzavření se uvede důvod (cíle splněny, klient odstoupil, odstěhoval se, byl předán jinam, zemřel, jiný důvod) a výhled. Chybí-li hodnocení koordinátora podpory, vznikne z něj úkol; uzavření to nebrání. Případ má od začátku předpokládaný konec, který se při vyhodnocení plánu potvrdí nebo posune.',
      en: "At the end the case manager and the coordinator evaluate the process together, with the client's view; closing states the reason (goals met, client withdrew, moved away, handed over, died, other) and the outlook. A missing evaluation by the coordinator becomes a task, not a block. From the start a case has an expected end that reviews confirm or move.",
    },
  },
  'CMG-15': {
    level: 'must',
    source: '004 §7.4',
    origin: 'own',
    title: { cs: 'Znovuotevření případu', en: 'Reopening a case' },
    text: {
      cs: 'Vrátí-li se klient, lze uzavřený případ znovu otevřít. Dosavadní historie zůstává a nic se nezapisuje podruhé, jen screening a souhlasy se zjišťují znovu. Po vyřazení záznamů už případ otevřít nelze.',
      en: 'A closed case can be reopened when the client returns; earlier history stays and nothing has to be entered again, but screening and consents are asked anew; nothing can be reopened after disposal.',
    },
  },
  'CMG-16': {
    level: 'offer',
    source: '004 §2.3.2',
    title: { cs: 'Konzultace s krajským metodikem', en: 'Consulting the regional methodologist' },
    text: {
      cs: 'Pokud se dlouhodobou a složitou situaci opakovaně nedaří vyřešit, lze ji probrat s krajským metodikem nad pseudonymizovaným výtahem.',
      en: 'Where a long and complex situation repeatedly cannot be solved, the regional methodologist can be consulted with a pseudonymised extract.',
    },
  },
  'CMG-17': {
    level: 'warn',
    source: '004 §1.1',
    title: { cs: 'Střet s represivní funkcí', en: 'Conflict with a repressive function' },
    text: {
      cs: 'Sociální pracovník nemá být vůči témuž klientovi zároveň v represivní funkci (například rozhodovat o něm v přestupkové komisi). Při přidělení na střet upozorníme a požádáme o jiného pracovníka.',
      en: "A social worker may not at the same time hold a repressive function towards the client (for example decide the client's matter on the offences committee): assignment warns of the conflict and asks for another worker.",
    },
  },
  'CMG-18': {
    level: 'must',
    source: '004 §2.2',
    title: { cs: 'Záznam kontaktů a intervencí', en: 'Recording contacts and interventions' },
    text: {
      cs: 'Case manager klienta doprovází, podporuje ho při rozhodování a radí mu. Kontakty a intervence se zapisují s datem, formou a obsahem, a to tak snadno, že zápis návštěvy zabere méně než minutu.',
      en: 'The case manager accompanies the client, supports decisions and gives counselling; contacts and interventions are recorded with date, form and content, quickly enough that a visit takes under a minute to enter.',
    },
  },
  'CMG-19': {
    level: 'offer',
    source: '004 §1.5, §2.2',
    title: { cs: 'Služby, které klienta odmítly', en: 'Services that refused the client' },
    text: {
      cs: 'Služby, které klienta odmítly, lze zapsat s důvodem i s kroky, kterými jsme se ho zastali; zápisy se promítnou do mapování sítě (NET-7).',
      en: 'Services that refused the client are recorded with the reason and the steps of advocacy, and feed NET-7.',
    },
  },
  'CMG-20': {
    level: 'offer',
    source: '004 §2.2',
    title: { cs: 'Odborné posouzení s autorem', en: "Specialist's assessment under its author" },
    text: {
      cs: 'Posouzení každého odborníka lze uvést samostatně, s jeho jménem a datem.',
      en: "Each specialist's assessment stands under its author and date.",
    },
  },
  'CMG-21': {
    level: 'offer',
    source: '004 §2.3.2',
    title: { cs: 'Zástupce obce, kde klient žije', en: "Representative of the client's municipality" },
    text: {
      cs: 'Žije-li klient v obci I. nebo II. typu, navrhneme přizvat jejího zástupce, je-li pro sdílení informací právní důvod.',
      en: 'For residents of type I and II municipalities, involving their representative is suggested, on a basis for sharing.',
    },
  },
  'CMG-22': {
    level: 'warn',
    source: '004 §1.4, §2.2',
    title: { cs: 'Krok, na který se čeká', en: 'A step that waits' },
    text: {
      cs: 'Čeká-li krok na někoho příliš dlouho, je vidět i to, na koho se čeká.',
      en: 'A step that has waited too long for somebody is shown with whom it waits for.',
    },
  },
});

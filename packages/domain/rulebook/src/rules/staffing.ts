import { rules } from '../rule.js';

/** Rules of staffing, roles and training (personální zajištění, role a vzdělávání). Manual chapters 2.1, 4.1–4.3, 6.1, 6.2, annexes 1 and 3. */
export const staffing = rules({
  'STF-1': {
    level: 'warn',
    source: '004 §2.1, §6.2',
    title: { cs: 'Místo koordinátora v organizaci', en: 'The coordinator’s place in the organisation' },
    text: {
      cs: 'Koordinátor podpory je podřízen vedoucímu sociálního odboru a má kompetenci koordinovat case managery, není však jejich nadřízeným ani podřízeným. Na organizaci, která to určuje jinak, systém upozorní.',
      en: 'The coordinator is subordinate to the head of the social department, has the competence to coordinate case managers, and is neither their superior nor their subordinate; an organisation that says otherwise is warned about.',
    },
  },
  'STF-2': {
    level: 'warn',
    source: '004 §2.1, §6.2',
    title: { cs: 'Souběh s přímou prací', en: 'Combination with direct work' },
    text: {
      cs: 'Pozici koordinátora podpory lze spojit s prací bez přímého kontaktu s klienty, nejlépe s komunitním plánováním. Spojení s přímou prací (například s pozicí sociálního kurátora) systém označí jako riziko a uvede důvod: přímá práce má vždy přednost.',
      en: 'The coordinator’s post may be combined with work without direct client contact (community planning is best); combining it with direct work (for example social curator) is flagged as a risk, with the reason that direct work takes precedence.',
    },
  },
  'STF-3': {
    level: 'must',
    source: '004 §6.2',
    title: { cs: 'Zastupitelnost pozic', en: 'A substitute for each post' },
    text: {
      cs: 'Každá pozice má zástupce; na pozici bez zástupce systém upozorní. Po dobu nepřítomnosti má zástupce přístup, který k zastupování potřebuje; s jejím koncem přístup zaniká.',
      en: 'Each post has a substitute, and a post without one is flagged (warning); an absence activates the substitute’s access for its duration.',
    },
  },
  'STF-4': {
    level: 'must',
    source: '004 annex 1',
    title: { cs: 'Tabulka rozdělení agendy', en: 'Table of the division of work' },
    text: {
      cs: 'Rozdělení práce mezi koordinátora podpory, společnou agendu a pracovníka komunitního plánování se vede jako tabulka, kterou si obec upraví. Vychází z přílohy č. 1 a kapitoly 2.1 a žádný úkol v ní nezůstává nepřidělený (samotná příloha vynechává propagaci, aktuální otázky, další vzdělávání a hodnocení případů).',
      en: 'The division of work between coordinator, shared agenda, and community planner is kept as a table that a municipality can adapt, starting from annex 1 and chapter 2.1, with no task left unowned (annex 1 itself omits publicity, current issues, further education, and evaluating cases).',
    },
  },
  'STF-5': {
    level: 'must',
    source: '004 §4.3',
    title: { cs: 'Profil pozice', en: 'Profile of a post' },
    text: {
      cs: 'Profil pozice uvádí kompetence, náplň práce, úvazek (například 0,3), technické zázemí a zařazení v organizaci.',
      en: 'A post’s profile holds competences, job description, extent (for example 0.3), technical background and place in the organisation.',
    },
  },
  'STF-6': {
    level: 'must',
    source: '004 §4.1, §4.3',
    title: { cs: 'Plány vzdělávání', en: 'Training plans' },
    text: {
      cs: 'Plány vzdělávání zahrnují intenzivní kurz, navazující kurz pro koordinátory podpory a úvodní kurz pro aktéry mimo úřad, dále stáže, konference, setkávání s jinými koordinátory, supervizi a samostudium. Je z nich vidět, co je naplánováno, co splněno a co propadlo.',
      en: 'Training plans: intensive course, follow-up course for coordinators, introductory course for outside actors; placements, conferences, meetings with other coordinators, supervision, self-study; what is planned, done and lapsed.',
    },
  },
  'STF-7': {
    level: 'must',
    source: '004 §4.3',
    title: { cs: 'Zaškolení nového koordinátora', en: 'Onboarding of a new coordinator' },
    text: {
      cs: 'Zaškolení nového koordinátora podpory má svůj seznam: chod úřadu, kolegové, interní a strategické dokumenty, výkon sociální práce, administrativa a informační systémy, místní služby a aktéři.',
      en: 'Onboarding of a new coordinator has its list: organisation, colleagues, internal and strategic documents, practice of social work, administration and systems, local services and actors.',
    },
  },
  'STF-8': {
    level: 'offer',
    source: '004 §4.2',
    title: { cs: 'Více koordinátorů v obci', en: 'Several coordinators' },
    text: {
      cs: 'Větší obce mohou mít více koordinátorů podpory pro dílčí cílové skupiny; žádná z těchto skupin však nezůstane bez koordinátora.',
      en: 'Larger municipalities may have several coordinators for partial target groups; none of the groups is left without one.',
    },
  },
  'STF-9': {
    level: 'warn',
    source: '002',
    origin: 'own',
    title: { cs: 'Vytížení case managerů', en: 'Caseload of case managers' },
    text: {
      cs: 'Je vidět, kolik případů vede každý case manager; při překročení nastavené meze systém upozorní na přetížení.',
      en: 'Caseload per case manager is visible, and a threshold warns of overload.',
    },
  },
  'STF-10': {
    level: 'warn',
    source: '004 §1.1, §1.5, 002',
    title: { cs: 'Odborná způsobilost koordinátora', en: 'Qualification of the coordinator' },
    text: {
      cs: 'Koordinátor podpory je kvalifikovaný sociální pracovník; úřednické zkoušky se evidují.',
      en: 'The coordinator is a qualified social worker; officials’ examinations are recorded.',
    },
    cites: ['108/2006', '312/2002'],
  },
  'STF-11': {
    level: 'warn',
    source: '004 §4.3, annex 3',
    title: { cs: 'Pravidla spolupráce rolí', en: 'Rules of cooperation between roles' },
    text: {
      cs: 'Vedoucí odboru, koordinátor podpory, case manageři a pracovník komunitního plánování mají stanovena pravidla vzájemné spolupráce.',
      en: 'Rules of cooperation exist between head, coordinator, case managers and community planner.',
    },
  },
  'STF-12': {
    level: 'offer',
    source: '004 §4.3, §6.2',
    title: { cs: 'Vznik pozice a výběrové řízení', en: 'Creating the post and selection' },
    text: {
      cs: 'Ke vzniku pozice patří revize pracovních míst a zveřejněné výběrové řízení s dobře popsanými požadavky.',
      en: 'Creating the post covers the review of posts and a published, well described selection.',
    },
  },
  'STF-13': {
    level: 'warn',
    source: '004 §6.1, annex 3',
    title: { cs: 'Rozpočet a vybavení pozice', en: 'Budget and equipment of posts' },
    text: {
      cs: 'U každé pozice se vede její rozpočet, doba, na kterou je zajištěn, a vybavení.',
      en: 'Each post’s budget, its duration, and its equipment are kept.',
    },
  },
});

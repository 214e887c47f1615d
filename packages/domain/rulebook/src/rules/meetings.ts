import { rules } from '../rule.js';

/** Rules of round tables, working groups and other meetings (kulaté stoly, pracovní skupiny). Manual chapters 2.1, 3.1–3.3, 4.8. */
export const meetings = rules({
  'MTG-1': {
    level: 'must',
    source: '004 §2.1, §3.3',
    title: { cs: 'Druhy setkání', en: 'Kinds of meeting' },
    text: {
      cs: 'Druhy setkání jsou: případové setkání, koordinační schůzka aktérů, kulatý stůl, pracovní skupina, metodická schůzka s aktéry, konzultace a supervize. Každé setkání má účel, program, účastníky, zápis a úkoly.',
      en: 'Kinds of meeting: case conference, coordination meeting of actors, round table, working group, methodical meeting with actors, consultation, supervision; each has purpose, programme, participants, minutes and tasks.',
    },
  },
  'MTG-2': {
    level: 'must',
    source: '004 §2.1',
    title: { cs: 'Zápis dostanou všichni dotčení', en: 'Minutes reach all concerned' },
    text: {
      cs: 'Zápis ze společného setkání dostanou všichni aktéři, kterých se týká; odpovídá za to koordinátor podpory.',
      en: 'Minutes of a joint meeting reach all actors whom they concern; the coordinator answers for it.',
    },
  },
  'MTG-3': {
    level: 'offer',
    source: '004 §2.1, §7.3',
    title: { cs: 'Aktuální téma v obci', en: 'A current issue as topic' },
    text: {
      cs: 'Aktuální dění v obci (končící ubytovna, uzavření závodu, bezpečnost ve školách) lze otevřít jako téma, ke kterému patří schůzka, společný postup, úkoly a navazující vzdělávání.',
      en: 'A current issue in the municipality (closing hostel, plant closure, safety in schools) can be opened as a topic with a meeting, joint procedure, tasks and follow-up training.',
    },
  },
  'MTG-4': {
    level: 'must',
    source: '004 §3.3',
    origin: 'own',
    title: { cs: 'Kulatý stůl bez údajů klientů', en: 'No client data at round tables' },
    text: {
      cs: 'Na kulatých stolech ani v pracovních skupinách se neuvádějí údaje, podle nichž lze klienta poznat. Najde-li systém v zápisu jméno, které úřad zná, zápis nepřijme.',
      en: 'Round tables and working groups carry no identified client data; names known to the office are noticed and refused.',
    },
  },
  'MTG-5': {
    level: 'offer',
    source: '004 §4.8',
    title: { cs: 'Pravidelná setkání v kalendáři', en: 'Regular meetings in calendars' },
    text: {
      cs: 'Pravidelná setkání se opakují podle rozvrhu (například multidisciplinární tým třikrát ročně) a zapisují se do kalendářů.',
      en: 'Regular meetings recur by schedule (for example a multidisciplinary team three times a year) and reach calendars.',
    },
  },
  'MTG-6': {
    level: 'warn',
    source: '004 table 4, 003',
    title: { cs: 'Odezva vedení na potřeby', en: 'Answer of the leadership to needs' },
    text: {
      cs: 'Potřeby předložené vedení obce mají datum a odpověď; na potřebu, která zůstala bez odezvy, systém upozorní.',
      en: 'Needs put to the leadership carry a date and an answer; one without response is announced.',
    },
  },
  'MTG-7': {
    level: 'must',
    source: '004 §3.1, §3.2',
    title: { cs: 'K případu jen oprávněné osoby', en: 'Each case: only those entitled' },
    text: {
      cs: 'Projednává-li se na jednom setkání více případů, jsou u každého z nich přítomni jen ti, kdo k tomu mají právní důvod.',
      en: 'A meeting on several cases admits to each case only those who have a basis for it.',
    },
  },
});

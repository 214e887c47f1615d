import { rules } from '../rule.js';

/** Rules of reporting, pilot programmes and the wider system (výkazy, pilotní ověření, širší systém). Manual chapters 1.3, 1.4, 2.1, 3.3, 5.1, 7. */
export const reporting = rules({
  'RPT-1': {
    level: 'must',
    source: '004 §1.4, 000',
    title: { cs: 'Informace o fungování systému', en: 'Information on how it works' },
    text: {
      cs: 'Vedoucí odboru, obec, kraj i ministerstvo dostávají informace o tom, jak systém funguje: poptávku podle problémů a skupin, pokrytí, mezery, duplicity, čekání, kapacity a výsledky. Vše vychází z dat, nikdo nic nepřepisuje.',
      en: 'Head of department, municipality, region and ministry get information on how the system works: demand by problem and group, coverage, gaps, duplicities, waiting, capacity, outcomes; from the data, without anyone typing it again.',
    },
    cites: ['108/2006:92:d', '108/2006:93-96'],
  },
  'RPT-2': {
    level: 'must',
    source: '004 §5.1, 000',
    origin: 'own',
    title: { cs: 'Ven jen souhrnné údaje', en: 'Only aggregates leave the municipality' },
    text: {
      cs: 'Obec opouštějí jen souhrnné údaje. Nízké počty se potlačují, aby nikoho nebylo možné poznat, a to ani odečtením jedné tabulky od druhé.',
      en: 'What leaves the municipality is aggregated; small counts are suppressed so that nobody can be identified, also by subtraction between tables.',
    },
    cites: ['2016/679'],
  },
  'RPT-3': {
    level: 'must',
    source: '001, 002, 003',
    title: { cs: 'Pilotní program obcí', en: 'Pilot programme of municipalities' },
    text: {
      cs: 'Pilotní program sdružuje obce (v pilotáži 16 ve dvou skupinách po osmi); každá má implementační plán, tým podpory, návštěvy a hodnocení. Ministerstvo je porovnává v čase.',
      en: 'A pilot programme groups municipalities (16 in two groups of 8 in the pilot), each with an implementation plan, support team, visits, evaluations; the ministry compares them over time.',
    },
  },
  'RPT-4': {
    level: 'must',
    source: '002',
    title: { cs: 'Bariéry a dobrá praxe', en: 'Barriers and good practice' },
    text: {
      cs: 'Bariéry a dobrá praxe se v každé obci sbírají podle témat (zdraví, školy, prevence kriminality, bydlení, ochrana dětí, personální zajištění, finance, roztříštěnost) a obce je mezi sebou sdílejí.',
      en: 'Barriers and good practice are collected per municipality by theme (health, schools, crime prevention, housing, child protection, staffing, finance, fragmentation) and shared among them.',
    },
  },
  'RPT-5': {
    level: 'offer',
    source: '004 §3.3, annex 1',
    title: { cs: 'Podklad pro komunitní plánování', en: 'Input for community planning' },
    text: {
      cs: 'Komunitní plánování dostává jako podklad potřeby a mezery: datový list pro komunitní plán a akční plány.',
      en: 'Community planning gets the needs and gaps as input: a data sheet for the community plan and action plans.',
    },
  },
  'RPT-6': {
    level: 'offer',
    source: '002, 004 §7',
    title: { cs: 'Měření přínosů', en: 'Measuring the benefits' },
    text: {
      cs: 'Přínosy zjištěné v pilotáži lze měřit: čas ušetřený tím, že se nic nezapisuje dvakrát, počet aktérů zapojených do případu, dobu od prvního kontaktu k první pomoci, počet krizí na případ, formalizovaný podíl sítě a dosažené cíle.',
      en: 'Benefits observed in the pilot can be measured: time saved by no duplicate entry, actors involved per case, time from contact to first help, crises per case, formalised share of the network, reached goals.',
    },
  },
  'RPT-7': {
    level: 'offer',
    source: '000 activity 2, 001',
    title: { cs: 'Kurzy a kulaté stoly programu', en: 'Courses and round tables' },
    text: {
      cs: 'Ke kurzům a kulatým stolům programu se evidují místa, přihlášky a účast.',
      en: 'Courses and round tables of a programme are kept with places, registrations and attendance.',
    },
  },
  'RPT-8': {
    level: 'offer',
    source: '004 §1.3, §2.1',
    title: { cs: 'Mezery předané kraji', en: 'Gaps reported to the region' },
    text: {
      cs: 'Zjištěné mezery se předávají kraji a krajské komisi pro zařazení služeb do sítě; výsledek se zaznamená.',
      en: 'Gaps go to the region and to the network commission, and the outcome is recorded.',
    },
  },
  'RPT-9': {
    level: 'offer',
    source: '004 §3.3',
    title: { cs: 'Akční plán k mezeře', en: 'Action plan for a gap' },
    text: {
      cs: 'K mezeře lze otevřít akční plán s opatřením, odpovědnou osobou a termínem.',
      en: 'A gap can open an action plan with measure, owner and deadline.',
    },
  },
});

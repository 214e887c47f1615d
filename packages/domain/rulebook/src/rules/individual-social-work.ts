import { rules } from '../rule.js';

/** Rules of individual social work (individuální sociální práce), `ISW`. */
export const individualSocialWork = rules({
  'ISW-1': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Nejprve individuální sociální práce', en: 'Individual social work comes first' },
    text: {
      cs: 'Práce s každým klientem začíná individuální sociální prací; žádný případ nezačíná rovnou case managementem.',
      en: 'Work with every client begins as individual social work; no case starts directly in case management.',
    },
  },
  'ISW-2': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Fáze individuální sociální práce', en: 'Phases of individual social work' },
    text: {
      cs: 'Individuální sociální práce prochází přípravou, zjištěním potřeb, posouzením, dohodou o cílech, formulací úkolů, jejich plněním a ukončením. K fázi se lze vrátit nebo ji vynechat, pokaždé s uvedením důvodu. Okamžitá pomoc (INT-4) je možná v kterékoli fázi a ukončit lze z každé.',
      en: 'Individual social work passes through preparation, finding out needs, assessment, agreement on goals, formulation of tasks, fulfilment of tasks, ending. A phase may be revisited or left out, each with a reason; immediate help (INT-4) is possible in every phase, and ending from every phase.',
    },
  },
  'ISW-3': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Posouzení vhodnosti case managementu', en: 'Would case management help?' },
    text: {
      cs: 'Během individuální sociální práce pracovník posuzuje, zda by klientovi pomohl case management (screening). Výsledek i s důvody zůstává u případu, ať dopadne jakkoli, a screening lze zopakovat.',
      en: 'During individual social work the worker assesses whether case management would help (screening); its result and reasons stay on the case whichever way it turns out, and it may be repeated.',
    },
  },
  'ISW-4': {
    level: 'must',
    source: '004 §1.3, §4.4',
    title: { cs: 'Screening před změnou metody', en: 'Screening before the change of method' },
    text: {
      cs: 'Ukáže-li screening, že je case management vhodný, a souhlasí-li klient s touto metodou, stane se pracovník (nebo jiný způsobilý pracovník) case managerem a metoda se změní. Případ zůstává týž i se svou historií, cíli a úkoly.',
      en: "On an indicated screening, with the client's agreement to the method, the worker (or another qualified one) moves into the role of case manager and the method changes; the case keeps its identity, history, goals and tasks.",
    },
  },
  'ISW-5': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Vyhodnocení při ukončení', en: 'Evaluation at the ending' },
    text: {
      cs: 'Při ukončení se hodnotí spolupráce, cesta k dohodnutému cíli, klientovy silné stránky a to, jak je klient připraven na změny, které potřebují delší čas. Když už s klientem spolupráci probrat nelze, stačí zkrácená podoba. Bez vyhodnocení nelze případ ukončit.',
      en: "Ending evaluates the cooperation, the way to the agreed goal, the client's strengths, and how prepared the client is for changes that need a longer time; a short form serves where the client is no longer there. Without an evaluation the case cannot be ended.",
    },
  },
  'ISW-6': {
    level: 'must',
    source: '004 §1.3',
    title: { cs: 'Odmítnutí metody bez následků', en: 'Declining the method costs nothing' },
    text: {
      cs: 'Klient, u kterého case management vhodný není nebo který o něj nestojí, zůstává v individuální sociální práci. Jeho odmítnutí nemění žádnou lhůtu, pořadí ani nabídku a žádný výkaz je nepočítá jako neúspěch.',
      en: 'A client for whom case management is not indicated or who declines it stays in individual social work; the refusal changes no deadline, priority or offer, and no report counts it as a failure.',
    },
  },
  'ISW-7': {
    level: 'offer',
    source: '004 §1.1, §1.3',
    title: { cs: 'Srozumitelný přehled pro klienta', en: 'Plain summary for the client' },
    text: {
      cs: 'Klient může dostat přehled svých možností, dohodnutých kroků a kontaktů, napsaný srozumitelně.',
      en: 'The client gets a plain-language summary of options, agreed steps and contacts.',
    },
  },
  'ISW-8': {
    level: 'must',
    source: '004 §2.2, §4.8',
    title: { cs: 'Pečující osoba má vlastní případ', en: "The carer's own case" },
    text: {
      cs: 'Potřeby, případ i souhlas neformální pečující osoby se vedou odděleně od záznamů člověka, o kterého pečuje.',
      en: "An informal carer's own needs, case and consent are kept apart from those of the person cared for.",
    },
  },
});

import { rules } from '../rule.js';

/** Rules of risks (rizika): catalogue, management, detection. Manual chapter 6. */
export const risks = rules({
  'RSK-1': {
    level: 'must',
    source: '004 §6',
    title: { cs: 'Katalog rizik', en: 'Risk catalogue' },
    text: {
      cs: 'Katalog rizik má pět oblastí: obecnou, finanční, personální, procesní a spolupráci vnitřních a vnějších sítí. Rizika z manuálu jsou v něm jako položky, které může plán převzít.',
      en: 'A risk catalogue in five fields: general, financial, staffing, process, cooperation of inside and outside networks, with the manual’s risks as entries that a plan can adopt.',
    },
  },
  'RSK-2': {
    level: 'must',
    source: '004 §6',
    origin: 'own',
    title: { cs: 'Řízení rizika', en: 'Management of a risk' },
    text: {
      cs: 'U rizika se vede pravděpodobnost, dopad, odpovědná osoba, opatření, stav a historie. K určenému datu se posuzuje znovu; když nastane, otevřou se jeho opatření jako úkoly.',
      en: 'A risk has likelihood, impact, owner, measures, state and history; it is revisited on a date, and a matured risk opens its measures as tasks.',
    },
  },
  'RSK-3': {
    level: 'warn',
    source: '004 §6.2-6.4',
    title: { cs: 'Rizika viditelná v datech', en: 'Risks visible in the data' },
    text: {
      cs: 'Rizika, která jsou vidět v datech, navrhuje systém sám: neobsazená pozice koordinátora podpory, chybějící zástupce, výpadek supervize, neformalizovaná spolupráce s klíčovými aktéry, nedostatek kapacit, žádné průběžné sledování, případy bez dokumentace, nesouhlas se sdílením.',
      en: 'Risks that show in the data are proposed by the system itself: unfilled coordinator post, no substitute, lapsed supervision, unformalised key actors, missing capacity, no monitoring, cases without documentation, refusals to share.',
    },
  },
});

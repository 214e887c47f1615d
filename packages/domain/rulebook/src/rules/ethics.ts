import { rules } from '../rule.js';

/** Rules of ethics (etika): principles, dilemmas, just selection. Manual chapters 1.1 and 5, table 4. */
export const ethics = rules({
  'ETH-1': {
    level: 'must',
    source: '004 §5',
    title: { cs: 'Zásady a hodnoty k citování', en: 'Principles and values citable' },
    text: {
      cs: 'Zásady společné oběma rolím, zásady case managera, zásady koordinátora podpory a hodnoty Etického kodexu sociálních pracovníků jsou v systému jako položky, na které lze odkazovat.',
      en: 'Principles for both roles, for case managers and for coordinators, and the values of the Code of Ethics, are in the system as citable entries.',
    },
  },
  'ETH-2': {
    level: 'must',
    source: '004 §5 table 4',
    title: { cs: 'Registr dilemat', en: 'Register of dilemmas' },
    text: {
      cs: 'Registr dilemat uvádí druh (šest dilemat z tabulky č. 4 a další), strany, popis, možnosti, rozhodnutí, preventivní kroky a ponaučení. Sdílí se bez totožnosti klienta; najde-li systém v zápisu jméno, které úřad zná, zápis nepřijme.',
      en: 'A register of dilemmas: kind (the six of table 4 and others), parties, description, options, decision, preventive steps, lesson; shared without client identity (names known to the office are noticed and refused).',
    },
  },
  'ETH-3': {
    level: 'must',
    source: '004 §5',
    title: { cs: 'Spravedlivý výběr', en: 'Just and objective selection' },
    text: {
      cs: 'Klienti i aktéři se vybírají spravedlivě a objektivně; u každého výběru jsou zapsány jeho důvody.',
      en: 'Selection of clients and of actors is just and objective; the grounds of each selection are recorded.',
    },
  },
  'ETH-4': {
    level: 'warn',
    source: '004 §1.1',
    title: { cs: 'Změna priorit vedením obce', en: 'Priorities changed by the leadership' },
    text: {
      cs: 'Změní-li vedení obce priority sociální práce, změna se zaznamená i s důvody.',
      en: 'A change of the priorities of social work by the leadership is recorded with its reasons.',
    },
  },
});

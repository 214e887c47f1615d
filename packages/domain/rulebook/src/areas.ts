import type { Text } from './text.js';

/**
 * The areas of the manual (oblasti), in the order in which a client's way through the office meets them.
 *
 * @example
 * ```ts
 * areas.CON.en; // 'Consent and information sharing'
 * ```
 */
export const areas = {
  INT: { cs: 'Příjem a depistáž', en: 'Intake and outreach' },
  ISW: { cs: 'Individuální sociální práce', en: 'Individual social work' },
  SCR: { cs: 'Screening pro case management', en: 'Screening for case management' },
  CMG: { cs: 'Case management', en: 'Case management' },
  PLN: { cs: 'Individuální plán', en: 'Individual plan' },
  CNF: { cs: 'Případové setkání', en: 'Case conference' },
  CON: { cs: 'Souhlas a sdílení informací', en: 'Consent and information sharing' },
  NET: { cs: 'Síť aktérů', en: 'Network of actors' },
  AGR: { cs: 'Formalizace spolupráce', en: 'Formalised cooperation' },
  MTG: { cs: 'Kulaté stoly, pracovní skupiny a další setkání', en: 'Round tables, working groups and other meetings' },
  IMP: { cs: 'Implementační plán', en: 'Implementation plan' },
  CHK: { cs: 'Kontrolní seznam a vyhodnocení zavádění', en: 'Checklist and evaluation of the implementation' },
  STF: { cs: 'Personální zajištění, role a vzdělávání', en: 'Staffing, roles and training' },
  SUP: { cs: 'Supervize', en: 'Supervision' },
  ETH: { cs: 'Etika', en: 'Ethics' },
  RSK: { cs: 'Rizika', en: 'Risks' },
  DOC: { cs: 'Dokumenty a záznamy', en: 'Documents and records' },
  RPT: { cs: 'Výkazy, pilotní ověření a širší systém', en: 'Reporting, pilot programmes and the wider system' },
} as const satisfies Record<string, Text>;

/** Code of an area (oblast), for example `'CON'`. */
export type Area = keyof typeof areas;

/** The codes of all areas, in the manual's order. */
export const areaCodes = Object.freeze(Object.keys(areas)) as readonly Area[];

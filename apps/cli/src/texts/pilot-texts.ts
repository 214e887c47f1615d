import type { Text } from '@koordinace/kernel';

/** Words of the table of the pilot (pilotáž). */
export const pilotTexts = {
  office: { cs: 'úřad', en: 'office' },
  target: { cs: 'zaměření', en: 'target' },
  coordinator: { cs: 'koordinátor', en: 'coordinator' },
  steps: { cs: 'kroky: splněné/nesplněné', en: 'steps: done/not reached' },
  late: { cs: 'po termínu', en: 'late' },
  checklist: { cs: 'seznam: na začátku → na konci', en: 'checklist: first → last' },
  closed: { cs: 'plán uzavřen', en: 'plan closed' },
  yes: { cs: 'ano', en: 'yes' },
  no: { cs: 'ne', en: 'no' },
  sum: { cs: 'celkem ({offices})', en: 'in all ({offices})' },
} as const satisfies Record<string, Text>;

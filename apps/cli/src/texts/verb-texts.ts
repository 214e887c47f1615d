import type { Text } from '@koordinace/kernel';

/** Words of the verbs' help pages and of the questions that they ask. */
export const verbTexts = {
  looks: { cs: 'Nahlížení:', en: 'Looking:' },
  acts: { cs: 'Úkony:', en: 'Acts:' },
  required: { cs: 'povinné', en: 'required' },
  many: { cs: 'i vícekrát', en: 'may be repeated' },
  skip: { cs: 'nevyplňovat', en: 'leave out' },
  needed: { cs: 'Tento údaj je třeba vyplnit.', en: 'This has to be filled in.' },
  badDay: {
    cs: 'Zadejte den jako RRRR-MM-DD, nebo dnes, zítra, +14d, +2t, +3m.',
    en: 'Enter a day as YYYY-MM-DD, or today, tomorrow, +14d, +2w, +3m.',
  },
  badValue: { cs: 'Údaj má jiný tvar, než se čeká.', en: 'This has another form than expected.' },
  dayHint: { cs: 'RRRR-MM-DD, dnes, zítra, +14d', en: 'YYYY-MM-DD, today, tomorrow, +14d' },
  listHint: { cs: 'oddělte čárkou', en: 'divide by commas' },
  structureHint: { cs: 'YAML, například {a: yes, b: no}', en: 'YAML, for example {a: yes, b: no}' },
} as const satisfies Record<string, Text>;

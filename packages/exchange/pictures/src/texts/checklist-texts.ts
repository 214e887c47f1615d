import type { Text } from '@koordinace/kernel';

/** Answers of the checklist, as they are written beside their marks. */
export const answerTexts = {
  yes: { cs: 'ano', en: 'yes' },
  partly: { cs: 'zčásti', en: 'partly' },
  no: { cs: 'ne', en: 'no' },
} as const satisfies Record<string, Text>;

/** What the pictures of the checklist say. */
export const checklistTexts = {
  title: { cs: 'Kontrolní seznam v čase', en: 'The checklist over time' },
  counts: { cs: 'Odpovědi podle oblastí', en: 'Answers by area' },
  items: { cs: 'Položka po položce', en: 'Item by item' },
  last: {
    cs: 'Počet vyplnění: {runs}. Naposledy {day}: ano {yes}, zčásti {partly}, ne {no}, bez odpovědi {unanswered}.',
    en: 'Times filled in: {runs}. The last time, on {day}: yes {yes}, partly {partly}, no {no}, without an answer {unanswered}.',
  },
  empty: { cs: 'Kontrolní seznam zatím nebyl vyplněn.', en: 'The checklist has not been filled in yet.' },
  unanswered: { cs: 'bez odpovědi', en: 'without an answer' },
  changed: { cs: 'jinak než minule', en: 'other than last time' },
  area: { cs: 'Oblast', en: 'Area' },
  item: { cs: 'Položka', en: 'Item' },
  day: { cs: 'Den', en: 'Day' },
} as const satisfies Record<string, Text>;

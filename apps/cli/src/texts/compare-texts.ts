import type { Text } from '@koordinace/kernel';

/** Sentences of a comparison of two versions of a plan. */
export const compareTexts = {
  title: {
    cs: '{plan}: co se změnilo od verze {from} do verze {to}',
    en: '{plan}: what changed from version {from} to {to}',
  },
  goals: { cs: 'Cíle', en: 'Goals' },
  tasks: { cs: 'Úkoly', en: 'Tasks' },
  risks: { cs: 'Rizika', en: 'Risks' },
  review: { cs: 'Příští přehodnocení: {days}', en: 'Next review: {days}' },
  nothing: { cs: 'V obsahu plánu se nezměnilo nic.', en: 'Nothing in the plan has changed.' },
} as const satisfies Record<string, Text>;

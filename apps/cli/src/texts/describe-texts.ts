import type { Text } from '@koordinace/kernel';

/** Sentences about commands of the office. */
export const describeTexts = {
  who: { cs: 'Kdo smí: {who}.', en: 'Who may: {who}.' },
  required: { cs: '* povinný údaj', en: '* required' },
} as const satisfies Record<string, Text>;

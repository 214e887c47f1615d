import type { Text } from '@koordinace/kernel';

/** What `share check` says around a decision. */
export const shareTexts = {
  badDocument: { cs: 'Dokument nelze vyhodnotit:', en: 'The document cannot be evaluated:' },
  obligations: { cs: 'Povinnosti:', en: 'Obligations:' },
} as const satisfies Record<string, Text>;

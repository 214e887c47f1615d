import type { Text } from '@koordinace/kernel';

/** What stands on every page. */
export const sheetTexts = {
  page: { cs: 'strana {page} z {pages}', en: 'page {page} of {pages}' },
  continued: { cs: '{what} (pokračování)', en: '{what} (continued)' },
  beside: {
    cs: 'Vše, co je na obrázku, je také v tabulce.',
    en: 'Everything in the picture is in the table, too.',
  },
} as const satisfies Record<string, Text>;

import type { Lang } from '@koordinace/kernel';

const marks = { cs: ['„', '“'], en: ['“', '”'] } as const;

/** A text in the quotation marks of the language: „úkol“, “task”. */
export const quoted = (text: string, lang: Lang): string => marks[lang].join(text);

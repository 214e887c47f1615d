import type { Lang, Text } from '@koordinace/kernel';

/** Labels with their values; what has none is left out. */
export const rowsOf = (
  lang: Lang,
  rows: readonly (readonly [Text, string | undefined])[],
): readonly (readonly [label: string, value: string])[] =>
  rows.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [[label[lang], value] as const]));

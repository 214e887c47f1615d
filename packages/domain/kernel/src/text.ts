import type { Text } from '@koordinace/rulebook';

export type { Text };

/** Languages of texts for people. Czech comes first. */
export type Lang = 'cs' | 'en';

/** Values that may stand in a text. Codes, ids, days and counts only: never personal data. */
export type Params = Readonly<Record<string, string | number | boolean | readonly string[]>>;

const day = /^\d{4}-\d{2}-\d{2}$/;

function shown(value: Params[string], lang: Lang): string {
  if (typeof value === 'object') return value.map((one) => shown(one, lang)).join(', ');
  if (typeof value === 'string' && day.test(value) && lang === 'cs') {
    const [year, month, date] = value.split('-').map(Number);
    return `${date}. ${month}. ${year}`;
  }
  return String(value);
}

/**
 * Puts parameters into a text: `{due}` is replaced by the parameter `due`; days are written the Czech way.
 *
 * @example
 * fill({ cs: 'Lhůta je {due}.', en: 'Due on {due}.' }, 'cs', { due: '2026-03-02' }); // Lhůta je 2. 3. 2026.
 */
export function fill(text: Text, lang: Lang, params: Params = {}): string {
  return text[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : shown(value, lang);
  });
}

import { z } from 'zod';
import type { Lang, Text } from './text.js';

/** A code list (číselník): codes with their texts, and the schema that takes one of them. */
export interface CodeList<C extends string> {
  readonly name: string;
  readonly codes: readonly C[];
  readonly texts: Readonly<Record<C, Text>>;
  readonly schema: z.ZodEnum<{ [K in C]: K }>;
  has(code: string): code is C;
  /** The text of a code; an unknown code is shown as it is. */
  say(code: string, lang: Lang): string;
}

/**
 * Makes a code list.
 *
 * @example
 * const Form = codeList('ContactForm', { visit: { cs: 'návštěva', en: 'visit' } });
 * Form.schema.parse('visit');
 */
export function codeList<const C extends string>(name: string, texts: Readonly<Record<C, Text>>): CodeList<C> {
  const codes = Object.keys(texts) as C[];
  const has = (code: string): code is C => Object.hasOwn(texts, code);
  return {
    name,
    codes,
    texts,
    schema: z.enum(codes) as unknown as CodeList<C>['schema'],
    has,
    say: (code, lang) => (has(code) ? texts[code][lang] : code),
  };
}

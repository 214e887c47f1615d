import { fill, type Lang, type Params } from '@koordinace/kernel';
import { sightTexts } from './sight-texts.js';

/**
 * Says what was seen (doklad slovy); a code that has no words is shown as it is.
 *
 * @example saySight({ code: 'holders', params: { count: 2 } }, 'en'); // People who hold the post: 2.
 */
export function saySight(
  { code, params }: { readonly code: string; readonly params?: Params | undefined },
  lang: Lang,
): string {
  const text = Object.hasOwn(sightTexts, code) ? sightTexts[code] : undefined;
  return text === undefined ? code : fill(text, lang, params);
}

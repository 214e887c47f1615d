import { caseStoryTexts as texts } from '../texts/case-story-texts.js';
import type { CaseTelling } from './case-telling.js';

interface Someone {
  readonly kind: string;
  readonly id?: string | undefined;
}

/** Somebody named by kind and id, in words; an actor's worker by the words that were written down. */
export function whoIs(
  { kind, id }: Someone,
  { client, name, lang }: Pick<CaseTelling, 'client' | 'name' | 'lang'>,
  words?: string,
): string {
  if (kind === 'client') return client;
  if (words !== undefined) return words;
  return id === undefined ? texts.somebody[lang] : name(id);
}

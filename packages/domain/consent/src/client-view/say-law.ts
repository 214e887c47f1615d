import type { Lang } from '@koordinace/kernel';
import { type Citation, type CitationId, citationIds, citations } from '@koordinace/rulebook';

const isCitation = (id: string): id is CitationId => (citationIds as readonly string[]).includes(id);

/**
 * A citation as people write it; one that the rulebook does not know stays as it is.
 *
 * @example
 * sayLaw('108/2006:92:a', 'cs'); // zákon o sociálních službách (č. 108/2006 Sb.), § 92 písm. a)
 */
export function sayLaw(id: string, lang: Lang): string {
  if (!isCitation(id)) return id;
  const { act, title, provision }: Citation = citations[id];
  const isEuropean = act.startsWith('2016/');
  const number = isEuropean ? `(EU) ${act}` : lang === 'cs' ? `č. ${act} Sb.` : `No. ${act} Coll.`;
  const named = isEuropean ? `${title[lang]} ${number}` : `${title[lang]} (${number})`;
  return provision === undefined ? named : `${named}, ${provision}`;
}

import type { Lang } from '@koordinace/kernel';
import type { Played } from '../played.js';
import { quoted } from './quoted.js';

/**
 * What the story says in place of an id (čitelné označení): the person of the cast to whom the case gave the name,
 * or the title under which a task or goal came into being.
 */
export function labelsOf({ scenario, names }: Played, lang: Lang): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const step of scenario.steps) {
    if (!('do' in step)) continue;
    for (const name of Object.values(step.creates ?? {})) {
      const id = names[name];
      const title = step.with['title'];
      const label = scenario.cast?.[name]?.name ?? (typeof title === 'string' ? quoted(title, lang) : undefined);
      if (id !== undefined && label !== undefined) labels.set(id, label);
    }
  }
  return labels;
}

/** The text with ids replaced by what the story calls them. */
export const withLabels = (text: string, labels: ReadonlyMap<string, string>): string =>
  text.replace(/\b[a-z]+-[a-z0-9]+\b/g, (id) => labels.get(id) ?? id);

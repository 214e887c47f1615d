import type { Lang } from '@koordinace/kernel';
import type { Played } from '../played.js';
import { namesIn } from '../step.js';
import { quoted } from './quoted.js';

/**
 * What the story says in place of an id (čitelné označení): the person of the cast to whom the case gave the name,
 * or the title under which a task or goal came into being.
 */
export function labelsOf({ scenario, names }: Played, lang: Lang): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const step of scenario.steps) {
    if (!('do' in step)) continue;
    const given = Object.values(step.creates ?? {}).flatMap((named) =>
      namesIn(named).map((name, at) => ({ name, at })),
    );
    for (const { name, at } of given) {
      const id = names[name];
      const title = titleOf(step.with, at);
      const label = scenario.cast?.[name]?.name ?? (typeof title === 'string' ? quoted(title, lang) : undefined);
      if (id !== undefined && label !== undefined) labels.set(id, label);
    }
  }
  return labels;
}

/** The title under which something came into being: its own, or in a list of tasks the one at its place. */
function titleOf(fields: Readonly<Record<string, unknown>>, at: number): unknown {
  const { title, tasks } = fields;
  if (!Array.isArray(tasks)) return title;
  return (tasks[at] as { readonly title?: unknown } | undefined)?.title;
}

/** The text with ids replaced by what the story calls them. */
export const withLabels = (text: string, labels: ReadonlyMap<string, string>): string =>
  text.replace(/\b[a-z]+-[a-z0-9]+\b/g, (id) => labels.get(id) ?? id);

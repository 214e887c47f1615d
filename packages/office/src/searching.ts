import type { Context } from './context.js';
import type { ReadOptions } from './opening.js';
import { type Reading, read } from './reading.js';

/** A file that was found, as far as it is open to whoever searched. */
export interface Found {
  readonly id: string;
  readonly record: object;
}

type Opened = Extract<Reading, { outcome: 'read' }>;

/**
 * Finds files by what was typed (vyhledávání; CON-11, CON-24). Each one is read by the same decision as every reading and
 * logged; what is not open is not found, and not counted.
 */
export async function search(
  context: Context,
  by: string,
  typed: string,
  options: ReadOptions = {},
): Promise<readonly Found[]> {
  if (typeof typed !== 'string' || typed.length > 200) return [];
  const found: Found[] = [];
  for (const { search: how } of context.registry.modules) {
    if (how === undefined) continue;
    const ids = new Set<string>();
    for (const text of how.texts(typed)) {
      const partition = context.sealer.token(text);
      for (const { key } of await context.store.rows(context.office, { view: how.view, partition })) ids.add(key);
    }
    for (const id of ids) {
      const reading = await read(context, by, id, options);
      if (reading.outcome === 'read' && how.shows((reading as Opened).record))
        found.push({ id, record: reading.record });
    }
  }
  return found;
}

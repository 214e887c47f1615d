import type { Text } from '@koordinace/kernel';
import type { StepResult } from '../played.js';
import type { ListsStep } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import type { Stage } from './stage.js';
import { isSame } from './value-at.js';

/** Looks at a list as somebody, and compares its rows. */
export async function playLists(stage: Stage, { as, lists, to, expect }: ListsStep): Promise<StepResult> {
  const { views } = stage.office.registry;
  // A view that does not exist has no rows for anybody, and a case that expects none would prove nothing.
  if (!views.has(lists))
    return { outcome: 'error', rules: [], warned: [], unexpected: [differ.noView(lists, [...views.keys()])] };
  const found = await stage.office.as(stage.resolve(as)).list(lists, to === undefined ? {} : { to });
  const rows = found.map(({ data, ...row }): Readonly<Record<string, unknown>> => ({ ...data, ...row }));
  const result = { outcome: 'accepted', rules: [], warned: [], rows: rows.length } as const;
  const count = typeof expect === 'number' ? expect : expect.length;
  if (count !== rows.length) return { ...result, unexpected: [differ.rows(count, rows.length)] };
  if (typeof expect === 'number') return { ...result, unexpected: [] };
  const unexpected = stage.resolve(expect).flatMap((wanted, index): readonly Text[] =>
    Object.entries(wanted)
      .filter(([field, value]) => !isSame(rows[index]?.[field], value))
      .map(([field]) => differ.row(index, field)),
  );
  return { ...result, unexpected };
}

import type { RuleId } from '@koordinace/rulebook';

/** An arrow of a chart. Without a target it moves nothing; with rules it waits until all of them permit. */
export interface Arrow {
  /** A sibling (`assessment`), a child (`.assessment`) or a place from the root (`#case.work.ended`). */
  readonly target?: string;
  readonly rules?: readonly RuleId[];
}

/** A place of a chart (stav). The names of arrows are fact types; one fact has one arrow from one place. */
export interface ChartNode {
  readonly type?: 'parallel' | 'final';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, ChartNode>>;
  readonly on?: Readonly<Record<string, Arrow>>;
}

/** The chart of a lifecycle: what the manual draws, with rule ids on its arrows. */
export type Chart = ChartNode;

/** Where an instance stands: the name of a place, or of places within places. */
export type Position = string | { readonly [region: string]: Position };

/**
 * A position as text, stable and readable: `help.none|work.individual.preparation`.
 *
 * @example positionKey({ work: { individual: 'goals' }, help: 'none' }); // help.none|work.individual.goals
 */
export function positionKey(position: Position): string {
  return leaves(position).sort().join('|');
}

function leaves(position: Position): string[] {
  if (typeof position === 'string') return [position];
  return Object.entries(position).flatMap(([name, inner]) => {
    const below = leaves(inner);
    return below.length === 0 ? [name] : below.map((leaf) => `${name}.${leaf}`);
  });
}

/** The places of a position's text, `['help.none', 'work.individual.goals']`. */
export const placesOf = (key: string): readonly string[] => key.split('|');

/** The position that a text tells of. */
export function parsePosition(key: string): Position {
  const tree: Record<string, unknown> = {};
  for (const place of placesOf(key)) {
    const steps = place.split('.');
    if (steps.length === 1) return place;
    const last = steps.pop() as string;
    const parent = steps.pop() as string;
    let node = tree;
    for (const step of steps) {
      node[step] ??= {};
      node = node[step] as Record<string, unknown>;
    }
    node[parent] = last;
  }
  return tree as Position;
}

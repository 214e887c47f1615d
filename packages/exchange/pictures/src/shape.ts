import type { Element } from 'xast';
import { x } from 'xastscript';

/** A piece of a picture: a tree of plain values, written as XML at the very end. */
export type Shape = Element;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A number as it stands in a picture. One that is none would be a mistake of ours: it is never drawn. */
function written(name: string, value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`\`${name}\` of a shape is no number`);
  return String(Math.round(value * 100) / 100);
}

/** One element of SVG; escaping is done by the writer of XML. */
export function shape(name: string, attributes: Attributes = {}, ...children: (Shape | string)[]): Shape {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? written(key, value) : value]],
  );
  return x(name, Object.fromEntries(told) as Record<string, string>, children);
}

/** Several shapes as one, moved to a place, with a class that says what it is. */
export const group = (kind: string, at: readonly [number, number], ...children: Shape[]): Shape =>
  shape('g', { class: kind, transform: `translate(${written('x', at[0])} ${written('y', at[1])})` }, ...children);

/** A straight line. */
export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: string,
  more: Attributes = {},
): Shape => shape('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], stroke, ...more });

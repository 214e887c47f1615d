import { ink, lineHeight, type } from './ink.js';
import { type Shape, shape } from './shape.js';

/** How lines of text are written. */
export interface Writing {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
  /** What the text is, for whoever looks into the picture: `label`, `phase`. */
  readonly kind?: string;
  /** Kept free of lines that pass behind it. */
  readonly halo?: boolean;
}

/** Lines of text below one another; `at` is where the baseline of the first begins. */
export function writeLines(
  lines: readonly string[],
  [x, y]: readonly [number, number],
  { size = type.text, bold = false, anchor = 'start', fill = ink.text, kind, halo = false }: Writing = {},
): Shape {
  const spans = lines.map((each, at) => shape('tspan', { x, y: y + at * lineHeight(size) }, each));
  return shape(
    'text',
    {
      class: kind,
      'font-size': size,
      'font-weight': bold ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      ...(halo ? { stroke: ink.paper, 'stroke-width': 2.5, 'paint-order': 'stroke' } : {}),
    },
    ...spans,
  );
}

/** One line of text. */
export const write = (text: string, at: readonly [number, number], writing: Writing = {}): Shape =>
  writeLines([text], at, writing);

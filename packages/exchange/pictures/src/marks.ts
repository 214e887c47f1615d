import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolTimes,
  symbolTriangle,
} from 'd3-shape';
import { ink } from './ink.js';
import { type Shape, shape } from './shape.js';

const outline = (type: SymbolType, area: number): string => symbol(type, area)() ?? '';

interface Drawing {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
}

const mark =
  (type: SymbolType, turn = 0) =>
  (area: number, { fill = ink.paper, stroke = ink.text, width = 1, dash }: Drawing = {}): Shape =>
    shape('path', {
      d: outline(type, area),
      fill,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dash,
      transform: turn === 0 ? undefined : `rotate(${turn})`,
    });

/** Marks around the point (0, 0); the number is their area. Shapes tell them apart, whatever the printer does to colours. */
export const marks = {
  circle: mark(symbolCircle),
  square: mark(symbolSquare),
  diamond: mark(symbolDiamond),
  /** Points down, at a day. */
  flag: mark(symbolTriangle, 180),
  cross: mark(symbolTimes),
} as const;

/** A tick ✓ as a line: fonts often have none. */
export const tick = (stroke: string, width = 1.6): Shape =>
  shape('path', { d: 'M-3 0.2L-0.9 2.4L3.2 -2.6', fill: 'none', stroke, 'stroke-width': width });

import { ink } from './ink.js';
import { type Shape, shape } from './shape.js';

const tile = (id: string, size: number, ground: string, ...lines: Shape[]): Shape =>
  shape(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    shape('rect', { width: size, height: size, fill: ground }),
    ...lines,
  );

const stroke = (d: string, colour: string, width: number): Shape =>
  shape('path', { d, stroke: colour, 'stroke-width': width, fill: 'none', 'stroke-linecap': 'square' });

/** Patterns that a black and white printer keeps apart. */
export const patternNames = ['hatch', 'cross', 'dots', 'medium', 'high'] as const;
export type PatternName = (typeof patternNames)[number];

/** The patterns of one picture; their ids begin with the picture's. */
export const patterns = (id: string): Shape =>
  shape(
    'defs',
    {},
    tile(`${id}-hatch`, 5, ink.paper, stroke('M-1 1L1 -1M0 5L5 0M4 6L6 4', ink.running, 1.4)),
    tile(`${id}-cross`, 5, ink.paper, stroke('M0 0L5 5M0 5L5 0', ink.missed, 0.9)),
    tile(`${id}-dots`, 4, ink.paper, shape('circle', { cx: 2, cy: 2, r: 0.55, fill: ink.soft })),
    tile(`${id}-medium`, 8, ink.medium, shape('circle', { cx: 4, cy: 4, r: 0.7, fill: ink.mediumDots })),
    tile(`${id}-high`, 8, ink.high, stroke('M-1 1L1 -1M0 8L8 0M7 9L9 7', ink.highLines, 0.8)),
  );

/** How a shape is filled with a pattern of its picture. */
export const filledWith = (id: string, name: PatternName): string => `url(#${id}-${name})`;

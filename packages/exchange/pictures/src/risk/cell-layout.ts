import { type MarkSize, markSize } from './risk-mark.js';

/** Where a mark stands in its cell, from the cell's upper left corner; `more` counts those for which there is no room. */
export interface CellLayout {
  readonly size: MarkSize;
  readonly at: readonly (readonly [number, number])[];
  readonly more: number;
}

const gap = 2.5;
const heights = [20, 16, 12.5] as const;

interface Room {
  readonly width: number;
  readonly height: number;
}

const fitting = (size: MarkSize, room: Room) => ({
  columns: Math.max(1, Math.floor((room.width + gap) / (size.width + gap))),
  rows: Math.max(1, Math.floor((room.height + gap) / (size.height + gap))),
});

/**
 * Lays out the marks of one cell so that none touches another: large while there is room, then smaller; where even those are too many, the
 * last place says how many more there are.
 */
export function cellLayout(texts: readonly string[], room: Room): CellLayout {
  const widest = texts.reduce((one, other) => (other.length > one.length ? other : one), '');
  const sizes = heights.map((height) => markSize(texts.length > 99 ? '+999' : widest, height));
  const enough = sizes.find((size) => {
    const { columns, rows } = fitting(size, room);
    return columns * rows >= texts.length;
  });
  const size = enough ?? sizes.at(-1) ?? markSize('', heights[0]);
  const { columns, rows } = fitting(size, room);
  const shown = Math.min(texts.length, columns * rows);
  const used = Math.min(columns, Math.ceil(shown / Math.ceil(shown / columns)) || 1);
  const lines = Math.ceil(shown / used) || 1;
  const left = (room.width - (used * (size.width + gap) - gap)) / 2 + size.width / 2;
  const top = (room.height - (lines * (size.height + gap) - gap)) / 2 + size.height / 2;
  return {
    size,
    at: Array.from({ length: shown }, (_, index) => [
      left + (index % used) * (size.width + gap),
      top + Math.floor(index / used) * (size.height + gap),
    ]),
    more: texts.length > shown ? texts.length - shown + 1 : 0,
  };
}

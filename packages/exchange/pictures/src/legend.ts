import { type } from './ink.js';
import { group, type Shape } from './shape.js';
import { textWidth } from './text-width.js';
import { write } from './write-lines.js';

/** A mark and what it means. The mark stands around (0, 0). */
export interface LegendEntry {
  readonly mark: Shape;
  /** How wide the mark is. */
  readonly width: number;
  readonly text: string;
}

const gap = 5;
const between = 16;
/** Height of a line of the legend. */
export const legendLine = 15;

/** Which entry stands where when they flow like words. */
function places(entries: readonly LegendEntry[], width: number): { lines: number; at: (readonly [number, number])[] } {
  let [x, line] = [0, 0];
  const at = entries.map((entry): readonly [number, number] => {
    const needed = entry.width + gap + textWidth(entry.text, type.small);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const place = [x, line * legendLine] as const;
    x += needed + between;
    return place;
  });
  return { lines: entries.length === 0 ? 0 : line + 1, at };
}

/** How high the legend will be. */
export const legendHeight = (entries: readonly LegendEntry[], width: number): number =>
  places(entries, width).lines * legendLine;

/** The legend (vysvětlivky) at the foot of a page; `at` is its upper left corner. */
export function legend(entries: readonly LegendEntry[], at: readonly [number, number], width: number): Shape {
  const placed = places(entries, width).at;
  return group(
    'legend',
    at,
    ...entries.map((entry, index) =>
      group(
        'meaning',
        placed[index] ?? [0, 0],
        group('mark', [entry.width / 2, legendLine / 2], entry.mark),
        write(entry.text, [entry.width + gap, legendLine / 2 + 3], { size: type.small }),
      ),
    ),
  );
}

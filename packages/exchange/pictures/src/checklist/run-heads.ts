import type { Lang } from '@koordinace/kernel';
import { sayDay } from '../days.js';
import { type } from '../ink.js';
import { type Shape, shape } from '../shape.js';
import { textWidth } from '../text-width.js';
import { write } from '../write-lines.js';
import type { ChecklistRun } from './checklist-runs.js';

/** How much room the days need, written across or, where columns are narrow, upwards. */
export function headHeight(runs: readonly ChecklistRun[], column: number, lang: Lang): number {
  const widest = Math.max(...runs.map(({ day }) => textWidth(sayDay(day, lang), type.small)));
  return widest + 4 <= column ? 12 : widest + 4;
}

/** The day of a run at the middle of its column: across if there is room, else upwards from `y`. */
export function runHead(run: ChecklistRun, [x, y]: readonly [number, number], column: number, lang: Lang): Shape {
  const day = sayDay(run.day, lang);
  if (textWidth(day, type.small) + 4 <= column) {
    return write(day, [x, y], { size: type.small, anchor: 'middle', kind: 'run' });
  }
  return shape(
    'g',
    { transform: `translate(${(x + 3).toFixed(2)} ${y.toFixed(2)}) rotate(-90)` },
    write(day, [0, 0], { size: type.small, kind: 'run' }),
  );
}

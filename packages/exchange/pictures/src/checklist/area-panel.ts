import type { Lang } from '@koordinace/kernel';
import { type ChecklistAreaId, checklistAreas } from '@koordinace/rulebook';
import { scaleBand, scaleLinear } from 'd3-scale';
import { ink, lineHeight, type } from '../ink.js';
import { line, type Shape, shape } from '../shape.js';
import { wrapText } from '../wrap-text.js';
import { write, writeLines } from '../write-lines.js';
import { answerFill } from './answer-looks.js';
import { answerCodes, type ChecklistRun, countAnswers, itemsOf } from './checklist-runs.js';
import { headHeight, runHead } from './run-heads.js';

/** Where a panel stands. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const stacked = [...answerCodes, 'unanswered'] as const;

/** One column: how often each answer was given, as parts that add up to all items of the area. */
function column(
  run: ChecklistRun,
  area: ChecklistAreaId,
  [x, width]: readonly [number, number],
  y: (count: number) => number,
  id: string,
): Shape[] {
  const counts = countAnswers(run, itemsOf(area));
  let below = 0;
  return stacked.flatMap((code) => {
    const count = counts[code];
    if (count === 0) return [];
    const [top, bottom] = [y(below + count), y(below)];
    below += count;
    const middle = (top + bottom) / 2;
    return [
      shape('rect', {
        class: code,
        x,
        y: top,
        width,
        height: bottom - top,
        'stroke-width': 0.9,
        ...answerFill(code, id),
      }),
      ...(code === 'yes' || code === 'no'
        ? []
        : [shape('rect', { x: x + width / 2 - 6, y: middle - 5.5, width: 12, height: 11, fill: ink.paper })]),
      write(String(count), [x + width / 2, middle + 3], {
        size: type.small,
        bold: true,
        anchor: 'middle',
        fill: code === 'yes' ? ink.paper : ink.text,
        kind: 'count',
      }),
    ];
  });
}

/** An area of the checklist: a column for each run, from the first on the left to the last. */
export function areaPanel(
  area: ChecklistAreaId,
  runs: readonly ChecklistRun[],
  { left, top, width, height }: Frame,
  lang: Lang,
  id: string,
): Shape[] {
  const heading = wrapText(`${area}. ${checklistAreas[area][lang]}`, width, type.heading, true);
  const bands = scaleBand(
    runs.map((_, at) => at),
    [left, left + Math.min(width, runs.length * 90)],
  )
    .paddingInner(0.25)
    .paddingOuter(0.125);
  const step = bands.step();
  const foot = headHeight(runs, step, lang);
  const base = top + height - foot - 3;
  const y = scaleLinear([0, itemsOf(area).length], [base, top + heading.length * lineHeight(type.heading) + 6]);
  return [
    writeLines(heading, [left, top + type.heading], { size: type.heading, bold: true, kind: 'area' }),
    ...runs.flatMap((run, at) => {
      const x = bands(at) ?? left;
      const middle = x + bands.bandwidth() / 2;
      const across = foot <= 12;
      return [
        ...column(run, area, [x, bands.bandwidth()], y, id),
        runHead(run, [middle, across ? base + 11 : base + foot], step, lang),
      ];
    }),
    line([left, base], [left + width, base], ink.text, { 'stroke-width': 0.8 }),
  ];
}

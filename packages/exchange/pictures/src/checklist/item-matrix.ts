import type { Lang } from '@koordinace/kernel';
import { scalePoint } from 'd3-scale';
import { ink, type } from '../ink.js';
import { area as sheetArea } from '../paper.js';
import { group, line, type Shape, shape } from '../shape.js';
import { checklistTexts } from '../texts/checklist-texts.js';
import { write, writeLines } from '../write-lines.js';
import { answerMark } from './answer-looks.js';
import type { ChecklistRun } from './checklist-runs.js';
import { type AreaRow, type ItemRow, itemPages } from './item-rows.js';
import { headHeight, runHead } from './run-heads.js';

const idWidth = 26;

/** The ring around an answer that is another than last time. */
export const changedRing = (): Shape =>
  shape('circle', { class: 'changed', r: 7.8, fill: 'none', stroke: ink.text, 'stroke-width': 1.1 });

/** How wide a run's column is: as much as is left, so that days are written across while they can be. */
const columnOf = (runs: number): number => Math.max(17.5, Math.min(58, 340 / runs));

interface Matrix {
  /** The runs of this page, and the one before them that the first is compared with. */
  readonly runs: readonly ChecklistRun[];
  readonly before: ChecklistRun | undefined;
  readonly lang: Lang;
}

function drawItem(row: ItemRow, y: number, places: readonly number[], { runs, before }: Matrix): Shape[] {
  const middle = y + row.height / 2;
  return [
    write(row.item, [sheetArea.left + 2, y + type.text + 3], { bold: true, kind: 'item' }),
    writeLines(row.lines, [sheetArea.left + idWidth, y + type.text + 3], { kind: 'label' }),
    ...runs.flatMap((run, at) => {
      const [answer, earlier] = [run.answers[row.item], (runs[at - 1] ?? before)?.answers[row.item]];
      const isChanged = earlier !== undefined && answer !== undefined && earlier !== answer;
      const place = [places[at] ?? 0, middle] as const;
      return [
        group('answer', place, answerMark(answer)),
        ...(isChanged ? [group('change', place, changedRing())] : []),
      ];
    }),
    line([sheetArea.left, y + row.height], [sheetArea.right, y + row.height], ink.grid, { 'stroke-width': 0.5 }),
  ];
}

const drawArea = ({ text, height }: AreaRow, y: number): Shape[] => [
  shape('rect', { x: sheetArea.left, y, width: sheetArea.width, height, fill: ink.band }),
  write(text, [sheetArea.left + 4, y + height - 4.5], { size: type.text, bold: true, kind: 'area' }),
];

/** The matrix of items and runs, as many pages as it needs; each draws itself from `top`. */
export function matrixPages(matrix: Matrix, top: number, height: number): (() => Shape[])[] {
  const { runs, lang } = matrix;
  const column = columnOf(runs.length);
  const first = sheetArea.right - column * runs.length;
  const ends = [first + column / 2, first + column * (runs.length - 0.5)] as const;
  const scale = scalePoint(
    runs.map((_, at) => at),
    [...ends],
  );
  const places = runs.map((_, at) => (runs.length === 1 ? ends[0] : (scale(at) ?? first)));
  const head = headHeight(runs, column, lang) + 4;
  const pages = itemPages(first - sheetArea.left - idWidth - 8, height - head, lang);
  return pages.map((rows) => () => {
    let y = top + head;
    const drawn = rows.flatMap((row) => {
      const at = y;
      y += row.height;
      return row.kind === 'area' ? drawArea(row, at) : drawItem(row, at, places, matrix);
    });
    return [
      write(checklistTexts.item[lang], [sheetArea.left + idWidth, top + head - 5], { bold: true }),
      ...runs.map((run, at) => runHead(run, [places[at] ?? first, top + head - 5], column, lang)),
      ...drawn,
    ];
  });
}

import type { Lang } from '@koordinace/kernel';
import { scaleBand } from 'd3-scale';
import { ink, type } from '../ink.js';
import { area } from '../paper.js';
import { filledWith } from '../patterns.js';
import { group, type Shape, shape } from '../shape.js';
import { riskTexts } from '../texts/risk-texts.js';
import { write } from '../write-lines.js';
import { cellLayout } from './cell-layout.js';
import { gravity, type NumberedRisk } from './risk-for-matrix.js';
import { riskMark } from './risk-mark.js';

const levels = [1, 2, 3, 4, 5] as const;
/** Room for the words on the left and below. */
const side = 30;
/** Room for the product in a cell's corner. */
const corner = 11;
const inset = 2.5;

/** Where the grid ends on the right. */
export const gridRight = area.left + side + 5 * 76;

/** How a cell is shaded. */
export function shade(product: number, id: string): string {
  const how = gravity(product);
  return how === 'low' ? ink.paper : filledWith(id, how);
}

function marksOf(risks: readonly NumberedRisk[], width: number, height: number): Shape[] {
  const layout = cellLayout(
    risks.map(({ number }) => String(number)),
    { width: width - 2 * inset, height: height - corner - inset },
  );
  return layout.at.map(([x, y], at) => {
    const risk = risks[at];
    const isLast = layout.more > 0 && at === layout.at.length - 1;
    const mark = isLast
      ? riskMark(`+${layout.more}`, 'proposed', layout.size)
      : riskMark(String(risk?.number ?? ''), risk?.state ?? 'open', layout.size);
    return group(isLast ? 'more' : 'mark', [x + inset, y + corner], mark);
  });
}

/** The grid of likelihood and impact with the risks in its cells, between two heights. */
export function riskGrid(
  risks: readonly NumberedRisk[],
  [top, bottom]: readonly [number, number],
  lang: Lang,
  id: string,
): Shape[] {
  const columns = scaleBand([...levels], [area.left + side, gridRight]);
  const rows = scaleBand(levels.toReversed(), [top, bottom - side]);
  const [width, height] = [columns.bandwidth(), rows.bandwidth()];
  const cells = levels.flatMap((likelihood) =>
    levels.map((impact) => {
      const at = [columns(impact) ?? 0, rows(likelihood) ?? 0] as const;
      const product = likelihood * impact;
      const inside = risks.filter((risk) => risk.likelihood === likelihood && risk.impact === impact);
      return group(
        'cell',
        at,
        shape('rect', { width, height, fill: shade(product, id), stroke: ink.soft, 'stroke-width': 0.8 }),
        write(String(product), [width - 4, type.small + 2], {
          size: type.small,
          anchor: 'end',
          fill: ink.soft,
          kind: 'product',
        }),
        ...marksOf(inside, width, height),
      );
    }),
  );
  const middle = (top + bottom - side) / 2;
  return [
    ...cells,
    ...levels.flatMap((level) => [
      write(String(level), [(columns(level) ?? 0) + width / 2, bottom - side + 12], { bold: true, anchor: 'middle' }),
      write(String(level), [area.left + side - 8, (rows(level) ?? 0) + height / 2 + 3], {
        bold: true,
        anchor: 'middle',
      }),
    ]),
    write(riskTexts.impact[lang], [(area.left + side + gridRight) / 2, bottom - 6], { bold: true, anchor: 'middle' }),
    shape(
      'g',
      { transform: `translate(${area.left + 9} ${middle.toFixed(2)}) rotate(-90)` },
      write(riskTexts.likelihood[lang], [0, 0], { bold: true, anchor: 'middle' }),
    ),
  ];
}

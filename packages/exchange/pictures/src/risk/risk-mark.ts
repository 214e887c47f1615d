import { ink, type } from '../ink.js';
import { type Shape, shape } from '../shape.js';
import { textWidth } from '../text-width.js';
import { write } from '../write-lines.js';
import type { RiskState } from './risk-for-matrix.js';

/** Size of a mark. */
export interface MarkSize {
  readonly width: number;
  readonly height: number;
}

/** A large mark has large digits. */
const digits = (height: number): number => (height >= 19 ? type.heading : type.small);

interface Look {
  /** Square corners: it came true. */
  readonly square: boolean;
  readonly fill: string;
  readonly stroke: string;
  readonly text: string;
  readonly width: number;
  readonly dash?: string;
}

const looks: Readonly<Record<RiskState, Look>> = {
  proposed: { square: false, fill: ink.paper, stroke: ink.soft, text: ink.text, width: 1, dash: '1.5 2' },
  open: { square: false, fill: ink.paper, stroke: ink.text, text: ink.text, width: 1.3 },
  matured: { square: true, fill: ink.text, stroke: ink.text, text: ink.paper, width: 1.3 },
  settled: { square: true, fill: ink.paper, stroke: ink.text, text: ink.text, width: 1.3 },
  closed: { square: false, fill: ink.band, stroke: ink.faint, text: ink.soft, width: 0.8 },
  setAside: { square: false, fill: ink.band, stroke: ink.faint, text: ink.soft, width: 0.8, dash: '1.5 2' },
};

/** A mark large enough for its text. */
export const markSize = (text: string, height: number): MarkSize => ({
  width: Math.max(height, textWidth(text, digits(height), true) + 3),
  height,
});

/** A risk's number in the shape of its state, around (0, 0): round while it threatens, square once it came true. */
export function riskMark(text: string, state: RiskState, { width, height }: MarkSize): Shape {
  const { square, fill, stroke, text: colour, width: stroked, dash } = looks[state];
  return shape(
    'g',
    { class: `risk ${state}` },
    shape('rect', {
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      rx: square ? 0 : height / 2,
      fill,
      stroke,
      'stroke-width': stroked,
      'stroke-dasharray': dash,
    }),
    write(text, [0, digits(height) * 0.36], {
      size: digits(height),
      bold: true,
      anchor: 'middle',
      fill: colour,
      kind: 'number',
    }),
  );
}

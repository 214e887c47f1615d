import { ink } from '../ink.js';
import { marks, tick } from '../marks.js';
import { filledWith } from '../patterns.js';
import { group, type Shape, shape } from '../shape.js';
import type { AnswerCode } from './checklist-runs.js';

/** How a part of a column is filled: full, hatched, empty, dotted. */
export function answerFill(code: AnswerCode | 'unanswered', id: string): { fill: string; stroke: string } {
  switch (code) {
    case 'yes':
      return { fill: ink.done, stroke: ink.done };
    case 'partly':
      return { fill: filledWith(id, 'hatch'), stroke: ink.partly };
    case 'no':
      return { fill: ink.paper, stroke: ink.text };
    case 'unanswered':
      return { fill: filledWith(id, 'dots'), stroke: ink.faint };
    default:
      return code satisfies never;
  }
}

const half = 4.6;

/** The mark of an answer: a ticked square, a square half full, an empty one; a dot where there is no answer. */
export function answerMark(code: AnswerCode | undefined): Shape {
  const area = (2 * half) ** 2;
  switch (code) {
    case 'yes':
      return group('yes', [0, 0], marks.square(area, { fill: ink.done, stroke: ink.done }), tick(ink.paper));
    case 'partly':
      return group(
        'partly',
        [0, 0],
        marks.square(area, { stroke: ink.partly }),
        shape('path', { d: `M${-half} ${half}L${half} ${half}L${half} ${-half}Z`, fill: ink.partly }),
      );
    case 'no':
      return group('no', [0, 0], marks.square(area, { stroke: ink.text }));
    case undefined:
      return group('unanswered', [0, 0], marks.circle(6, { fill: ink.faint, stroke: ink.faint }));
    default:
      return code satisfies never;
  }
}

import type { Lang } from '@koordinace/kernel';
import { sayDay } from '../days.js';
import { ink, type } from '../ink.js';
import { marks } from '../marks.js';
import { group, line, type Shape } from '../shape.js';
import { textWidth } from '../text-width.js';
import { planTexts } from '../texts/plan-texts.js';
import type { TimeAxis } from '../time-axis.js';
import { write } from '../write-lines.js';
import type { EvaluationForGantt } from './plan-for-gantt.js';

/** Height of a lane of diamonds with their days. */
export const laneHeight = 12;
const mostLanes = 3;

/** A diamond: filled where the evaluation was done, hollow where it is planned; the final one is larger. */
export const evaluationMark = ({ kind, planned }: Pick<EvaluationForGantt, 'kind' | 'planned'>): Shape =>
  marks.diamond(kind === 'final' ? 52 : 32, { fill: planned === true ? ink.paper : ink.text, width: 1 });

/** An evaluation with its place. */
export interface PlacedEvaluation extends EvaluationForGantt {
  readonly x: number;
  readonly lane: number;
  /** Empty where there is no room for it: the day stands in the table. */
  readonly label: string;
}

/** Puts the diamonds into lanes so that no day is written over another. */
export function placeEvaluations(
  evaluations: readonly EvaluationForGantt[],
  axis: TimeAxis,
  lang: Lang,
): PlacedEvaluation[] {
  const free = Array.from({ length: mostLanes }, () => Number.NEGATIVE_INFINITY);
  return evaluations
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map((evaluation) => {
      const x = axis.at(evaluation.on);
      const day = sayDay(evaluation.on, lang);
      const label = evaluation.kind === 'final' ? `${planTexts.final[lang]} ${day}` : day;
      const needed = 8 + textWidth(label, type.small);
      // A day that would leave the page stands before its diamond.
      const from = x + needed > axis.right ? x - needed : x - 5;
      const lane = free.findIndex((each) => each <= from);
      if (lane === -1) return { ...evaluation, x, lane: 0, label: '' };
      free[lane] = (from === x - 5 ? x + needed : x + 5) + 4;
      return { ...evaluation, x, lane, label };
    });
}

/** How many lanes are needed. */
export const lanesOf = (placed: readonly PlacedEvaluation[]): number =>
  placed.length === 0 ? 0 : Math.max(...placed.map(({ lane }) => lane)) + 1;

/** The diamonds between `top` and the axis, and thin lines down to `bottom`. */
export function drawEvaluations(
  placed: readonly PlacedEvaluation[],
  axis: TimeAxis,
  top: number,
  bottom: number,
): Shape[] {
  return placed.flatMap((evaluation) => {
    const { x, lane, label } = evaluation;
    const y = top + lane * laneHeight + laneHeight / 2;
    const before = x + 8 + textWidth(label, type.small) > axis.right;
    return [
      line([x, y], [x, bottom], ink.soft, { 'stroke-width': 0.6, 'stroke-dasharray': '5 2 1 2' }),
      group('evaluation', [x, y], evaluationMark(evaluation)),
      ...(label === ''
        ? []
        : [write(label, [before ? x - 7 : x + 7, y + 3], { size: type.small, anchor: before ? 'end' : 'start' })]),
    ];
  });
}

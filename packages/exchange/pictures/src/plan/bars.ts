import { ink } from '../ink.js';
import { marks } from '../marks.js';
import { filledWith } from '../patterns.js';
import { group, line, type Shape, shape } from '../shape.js';
import type { TimeAxis } from '../time-axis.js';
import type { StepForGantt } from './plan-for-gantt.js';

/** Height of a bar; the planned one stands above the real one, deadlines above both. */
export const barHeight = 6.5;
const flagAt = -8.5;
const planAt = -5.5;
const realAt = 3;
/** What lasted a day or less is still seen. */
const narrowest = 2.5;

const looks = {
  proposed: () => ({ fill: ink.paper, stroke: ink.soft }),
  waiting: () => ({ fill: ink.paper, stroke: ink.soft }),
  planned: () => ({ fill: ink.paper, stroke: ink.soft }),
  running: (id: string) => ({ fill: filledWith(id, 'hatch'), stroke: ink.running }),
  verified: () => ({ fill: ink.done, stroke: ink.done }),
  notReached: (id: string) => ({ fill: filledWith(id, 'cross'), stroke: ink.missed }),
  dropped: () => ({ fill: ink.band, stroke: ink.faint }),
} as const;

/** When the plan begins, and today. */
export interface PlanDays {
  readonly start: string | undefined;
  readonly today: string;
}

/** A bar of a state, from one place to another. */
export const realBar = (state: StepForGantt['state'], id: string, x: number, y: number, width: number): Shape =>
  shape('rect', { class: 'real', x, y, width, height: barHeight, 'stroke-width': 0.8, ...looks[state](id) });

/** What was planned: a hollow bar. */
export const planBar = (x: number, y: number, width: number): Shape =>
  shape('rect', {
    class: 'plan',
    x,
    y,
    width,
    height: barHeight,
    fill: ink.paper,
    stroke: ink.text,
    'stroke-width': 0.9,
  });

/** The deadline in force, or an earlier one. */
export const deadlineMark = (earlier: boolean): Shape =>
  earlier
    ? marks.flag(22, { stroke: ink.faint, width: 0.9 })
    : marks.flag(26, { fill: ink.text, stroke: ink.text, width: 0.6 });

/** Where no beginning was planned: the time until the deadline, a bar with a broken outline. */
export const untilBar = (x: number, y: number, width: number): Shape =>
  shape('rect', {
    class: 'until',
    x,
    y,
    width,
    height: barHeight,
    fill: ink.paper,
    stroke: ink.soft,
    'stroke-width': 0.8,
    'stroke-dasharray': '1.5 1.8',
  });

function flag(kind: 'deadline' | 'earlier', x: number, y: number): Shape {
  const pole =
    kind === 'deadline' ? { stroke: ink.text, 'stroke-width': 1.2 } : { stroke: ink.faint, 'stroke-width': 0.8 };
  const foot = line([0, 0], [0, planAt + barHeight - flagAt], pole.stroke, pole);
  return group(kind, [x, y + flagAt], foot, deadlineMark(kind === 'earlier'));
}

const between = (one: number, other: number) => ({
  x: Math.min(one, other),
  width: Math.max(narrowest, Math.abs(other - one)),
});

/** From when the time until the deadline is counted: the real start, else today, or the plan's start where that is still ahead. */
function countedFrom({ started }: StepForGantt, { start, today }: PlanDays): string {
  return started ?? (start !== undefined && start > today ? start : today);
}

function planned(step: StepForGantt, axis: TimeAxis, plan: PlanDays, y: number): Shape[] {
  const { plannedStart, deadlines } = step;
  const deadline = deadlines.at(-1);
  if (deadline === undefined) return [];
  const earlier = deadlines.slice(0, -1).map((day) => axis.at(day));
  const end = axis.at(deadline);
  const from = plannedStart ?? countedFrom(step, plan);
  const { x, width } = between(axis.at(from), end);
  const bar =
    plannedStart !== undefined
      ? [planBar(x, y + planAt, width)]
      : from < deadline
        ? [untilBar(x, y + planAt, width)]
        : []; // the time is over
  return [...bar, ...earlier.map((place) => flag('earlier', place, y)), flag('deadline', end, y)];
}

function real(step: StepForGantt, axis: TimeAxis, today: string, id: string, y: number): Shape[] {
  const { state, started, ended } = step;
  const from = started ?? ended;
  if (from === undefined) return [];
  const { x, width } = between(axis.at(from), axis.at(ended ?? (today < from ? from : today)));
  return [realBar(state, id, x, y + realAt, width)];
}

/** The bars of a step around the height `y`: what was planned, with its deadlines, and what came of it. */
export const stepBars = (step: StepForGantt, axis: TimeAxis, plan: PlanDays, id: string, y: number): Shape[] => [
  ...planned(step, axis, plan, y),
  ...real(step, axis, plan.today, id, y),
];

import { fill, type Lang } from '@koordinace/kernel';
import { ink, lineHeight, type } from '../ink.js';
import { marks, tick } from '../marks.js';
import { area } from '../paper.js';
import { filledWith } from '../patterns.js';
import { group, line, type Shape, shape } from '../shape.js';
import { textWidth } from '../text-width.js';
import { planTexts } from '../texts/plan-texts.js';
import { axisHeight, drawAxisLabels, drawGrid, type TimeAxis } from '../time-axis.js';
import { wrapText } from '../wrap-text.js';
import { write, writeLines } from '../write-lines.js';
import { stepBars } from './bars.js';
import { drawEvaluations, laneHeight, lanesOf, type PlacedEvaluation } from './evaluation-marks.js';
import { isLate, type StepState } from './plan-for-gantt.js';
import { columns, type Row, type StepRow, stateWidth } from './plan-rows.js';

/** What all pages of a plan share. */
export interface PlanPages {
  readonly lang: Lang;
  readonly today: string;
  readonly start: string | undefined;
  readonly axis: TimeAxis;
  readonly evaluations: readonly PlacedEvaluation[];
}

/** Room at the foot for the word at today's line. */
const todayRoom = 13;

/** How much of a page is not for rows. */
export const headOf = (evaluations: readonly PlacedEvaluation[]): number =>
  lanesOf(evaluations) * laneHeight + axisHeight + todayRoom;

/** A small mark for the state, different in shape. */
export function stateMark(state: StepState, id: string): Shape {
  switch (state) {
    case 'proposed':
      return marks.circle(40, { stroke: ink.soft, dash: '1.5 1.5' });
    case 'waiting':
      return marks.circle(40, { fill: filledWith(id, 'dots'), stroke: ink.soft });
    case 'planned':
      return marks.circle(40, { stroke: ink.text });
    case 'running':
      return marks.circle(40, { fill: filledWith(id, 'hatch'), stroke: ink.running });
    case 'verified':
      return group('tick', [0, 0], marks.square(56, { fill: ink.done, stroke: ink.done }), tick(ink.paper));
    case 'notReached':
      return marks.cross(40, { fill: 'none', stroke: ink.missed, width: 1.8 });
    case 'dropped':
      return line([-4, 0], [4, 0], ink.soft, { 'stroke-width': 1.8 });
    default:
      return state satisfies never;
  }
}

function drawStep(row: StepRow, y: number, { lang, today, start, axis }: PlanPages, id: string): Shape[] {
  const { step, label, responsible, begins, height } = row;
  const first = y + type.text + 3.5;
  const left = area.left;
  const below = first + label.length * lineHeight(type.text);
  const state = left + columns.state;
  const late = isLate(step, today) ? wrapText(planTexts.late[lang], stateWidth, type.small) : [];
  return [
    ...(begins
      ? [write(String(step.number), [left + 21, first], { size: type.small, anchor: 'end', kind: 'number' })]
      : []),
    ...(label.length === 0 ? [] : [writeLines(label, [left + columns.label, first], { kind: 'label' })]),
    ...(responsible.length === 0
      ? []
      : [
          writeLines(responsible, [left + columns.label, below], {
            size: type.small,
            fill: ink.soft,
            kind: 'responsible',
          }),
        ]),
    ...(begins
      ? [
          group('state', [state + 5, first - 3], stateMark(step.state, id)),
          writeLines(row.state, [state + 13, first], { size: type.small, kind: 'state-text' }),
          ...(late.length === 0
            ? []
            : [
                writeLines(late, [state + 13, first + row.state.length * lineHeight(type.small)], {
                  size: type.small,
                  bold: true,
                  kind: 'late',
                }),
              ]),
          ...stepBars(step, axis, { start, today }, id, y + Math.min(height, 34) / 2),
        ]
      : []),
    line([left, y + height], [area.right, y + height], ink.grid, { 'stroke-width': 0.6 }),
  ];
}

const drawPhase = (title: string, y: number, height: number): Shape[] => [
  shape('rect', { x: area.left, y, width: area.width, height, fill: ink.band }),
  write(title, [area.left + 4, y + height - 4.5], { size: type.heading, bold: true, kind: 'phase' }),
];

function todayLine({ axis, today, lang }: PlanPages, top: number, bottom: number): Shape[] {
  const inside = axis.shows(today);
  const x = axis.at(today);
  const before = !inside && x === axis.left;
  const text = inside ? planTexts.today : before ? planTexts.todayBefore : planTexts.todayAfter;
  const label = fill(text, lang, { today });
  const half = textWidth(label, type.small, true) / 2;
  const middle = Math.min(axis.right - half, Math.max(axis.left + half, x));
  return [
    ...(inside ? [line([x, top], [x, bottom + 2], ink.today, { class: 'today', 'stroke-width': 1.6 })] : []),
    write(label, [middle, bottom + 10], {
      size: type.small,
      bold: true,
      anchor: 'middle',
      fill: ink.today,
      kind: 'today-text',
    }),
  ];
}

/** One page of the plan: its rows with their bars, under an axis of time. */
export function drawPlanPage(rows: readonly Row[], plan: PlanPages, top: number, id: string): Shape[] {
  const { axis, evaluations, lang } = plan;
  const axisAt = top + lanesOf(evaluations) * laneHeight + axisHeight;
  const heights = rows.map(({ height }) => height);
  const bottom = axisAt + heights.reduce((sum, height) => sum + height, 0);
  let y = axisAt;
  const places = heights.map((height) => {
    y += height;
    return y - height;
  });
  const phasesDrawn = rows.flatMap((row, at) =>
    row.kind === 'phase' ? drawPhase(row.title, places[at] ?? y, row.height) : [],
  );
  const stepsDrawn = rows.flatMap((row, at) => (row.kind === 'step' ? drawStep(row, places[at] ?? y, plan, id) : []));
  return [
    ...phasesDrawn,
    ...drawGrid(axis, axisAt, bottom),
    write(planTexts.step[lang], [area.left + columns.label, axisAt - 4], { bold: true }),
    write(planTexts.state[lang], [area.left + columns.state + 13, axisAt - 4], { bold: true }),
    ...drawEvaluations(evaluations, axis, top, bottom),
    ...drawAxisLabels(axis, axisAt),
    ...stepsDrawn,
    ...todayLine(plan, axisAt, bottom),
  ];
}

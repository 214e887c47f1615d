import { fill, type Lang } from '@koordinace/kernel';
import { z } from 'zod';
import { Day } from '../days.js';
import { area } from '../paper.js';
import type { Picture, PictureOptions } from '../picture.js';
import { readInput } from '../read-input.js';
import { contentOf, emptyPage, type Frame, type Page, sheets } from '../sheet.js';
import { planTexts } from '../texts/plan-texts.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { timeAxis } from '../time-axis.js';
import { markdown } from '../told.js';
import { drawPlanPage, headOf, type PlanPages } from './draw-plan-page.js';
import { placeEvaluations } from './evaluation-marks.js';
import { phasesOf } from './phases-of-plan.js';
import { isLate, PlanForGantt, type StepForGantt } from './plan-for-gantt.js';
import { planLegend } from './plan-legend.js';
import { columns, rowPages } from './plan-rows.js';
import { tellPlan } from './tell-plan.js';

/** Language, and the day on which the plan is looked at. */
export interface GanttOptions extends PictureOptions {
  readonly today: string;
}

const Input = z.object({ plan: PlanForGantt, today: Day });

/** Today is no day of the plan: a plan that ended years ago is not squeezed by it. */
const daysOf = ({ start, steps, evaluations = [] }: PlanForGantt): string[] => [
  ...[
    start,
    ...steps.flatMap(({ plannedStart, deadlines, started, ended }) => [plannedStart, ...deadlines, started, ended]),
  ].filter((day) => day !== undefined),
  ...evaluations.map(({ on }) => on),
];

function counts(steps: readonly StepForGantt[], today: string) {
  const of = (state: StepForGantt['state']) => steps.filter((step) => step.state === state).length;
  return {
    steps: steps.length,
    verified: of('verified'),
    running: of('running'),
    notReached: of('notReached'),
    late: steps.filter((step) => isLate(step, today)).length,
  };
}

function pagesOf(plan: PlanForGantt, frame: Frame, today: string, lang: Lang): Page[] {
  if (plan.steps.length === 0) return [emptyPage(planTexts.empty[lang])];
  const axis = timeAxis(daysOf(plan), [area.left + columns.chart, area.right], lang);
  const evaluations = placeEvaluations(plan.evaluations ?? [], axis, lang);
  const shared: PlanPages = { lang, today, start: plan.start, axis, evaluations };
  const { top, height } = contentOf(frame);
  const pages = rowPages(phasesOf(plan.steps, lang), height - headOf(evaluations), lang);
  return pages.map((rows) => ({ content: (id) => drawPlanPage(rows, shared, top, id) }));
}

/**
 * The implementation plan as a Gantt chart (Ganttův diagram implementačního plánu): steps by phase, planned and real beside each other,
 * deadlines as they moved, evaluations, today. As many pages as the steps need.
 *
 * @example
 * ```ts
 * const picture = planGantt(
 *   {
 *     title: 'Podpora pečujících osob', start: '2026-01-05',
 *     steps: [{ phase: '4.3', activity: 'Vybrat koordinátora podpory', state: 'planned', deadlines: ['2026-04-30'] }],
 *   },
 *   { lang: 'cs', today: '2026-03-02' },
 * );
 * if (picture.outcome === 'drawn') picture.pages[0]; // '<svg xmlns="http://www.w3.org/2000/svg" …'
 * ```
 */
export function planGantt(plan: PlanForGantt, { today, ...options }: GanttOptions): Picture {
  const read = readInput(Input, { plan, today }, options);
  if (read.outcome === 'refused') return read;
  const { lang, id = 'plan' } = options;
  const { plan: given } = read.value;
  const title = fill(planTexts.title, lang, { what: given.title });
  const asOf = fill(planTexts.asOf, lang, { today, ...counts(given.steps, today) });
  const { start } = given;
  const summary = start === undefined ? asOf : `${asOf} ${fill(planTexts.runs, lang, { start })}`;
  const legend = given.steps.length === 0 ? () => [] : planLegend(given, lang);
  const frame: Frame = { id, lang, title, subtitle: summary, summary: `${summary} ${sheetTexts.beside[lang]}`, legend };
  const told = tellPlan(given, phasesOf(given.steps, lang), { title, summary, today, lang });
  return { outcome: 'drawn', pages: sheets(frame, pagesOf(given, frame, today, lang)), text: markdown(told), told };
}

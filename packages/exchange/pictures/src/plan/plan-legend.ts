import type { Lang } from '@koordinace/kernel';
import { ink } from '../ink.js';
import type { LegendEntry } from '../legend.js';
import { group, line } from '../shape.js';
import { planLegendTexts as texts } from '../texts/plan-texts.js';
import { barHeight, deadlineMark, planBar, realBar, untilBar } from './bars.js';
import { evaluationMark } from './evaluation-marks.js';
import type { PlanForGantt } from './plan-for-gantt.js';

const wide = 26;
const top = -barHeight / 2;

/** What the marks of the plan mean (vysvětlivky); of the two ways of planning those that the plan has. */
export const planLegend =
  ({ steps }: PlanForGantt, lang: Lang) =>
  (id: string): LegendEntry[] => [
    ...(steps.some(({ plannedStart }) => plannedStart !== undefined)
      ? [{ mark: planBar(-wide / 2, top, wide), width: wide, text: texts.plan[lang] }]
      : []),
    ...(steps.some(({ plannedStart }) => plannedStart === undefined)
      ? [{ mark: untilBar(-wide / 2, top, wide), width: wide, text: texts.until[lang] }]
      : []),
    { mark: realBar('running', id, -wide / 2, top, wide), width: wide, text: texts.running[lang] },
    { mark: realBar('verified', id, -wide / 2, top, wide), width: wide, text: texts.verified[lang] },
    { mark: realBar('notReached', id, -wide / 2, top, wide), width: wide, text: texts.notReached[lang] },
    { mark: deadlineMark(false), width: 9, text: texts.deadline[lang] },
    { mark: deadlineMark(true), width: 9, text: texts.earlier[lang] },
    { mark: evaluationMark({ kind: 'interim' }), width: 9, text: texts.evaluation[lang] },
    { mark: evaluationMark({ kind: 'interim', planned: true }), width: 9, text: texts.evaluationPlanned[lang] },
    {
      mark: group('today', [0, 0], line([0, -5], [0, 5], ink.today, { 'stroke-width': 1.6 })),
      width: 4,
      text: texts.today[lang],
    },
  ];

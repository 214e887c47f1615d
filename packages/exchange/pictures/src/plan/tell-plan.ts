import type { Lang } from '@koordinace/kernel';
import { sayDay, sayDays } from '../days.js';
import { planTableTexts as heads, planTexts, stepStateTexts } from '../texts/plan-texts.js';
import type { Told, ToldTable } from '../told.js';
import type { PhaseOfPlan } from './phases-of-plan.js';
import { isLate, type PlanForGantt } from './plan-for-gantt.js';

const stepHeads = [
  'number',
  'phase',
  'activity',
  'responsible',
  'state',
  'plannedStart',
  'deadline',
  'earlier',
  'started',
  'ended',
] as const;

function stepsTable(phases: readonly PhaseOfPlan[], today: string, lang: Lang): ToldTable {
  const rows = phases.flatMap(({ title, steps }) =>
    steps.map((step) => [
      String(step.number),
      title,
      step.activity,
      (step.responsible ?? []).join(', '),
      stepStateTexts[step.state][lang] + (isLate(step, today) ? `, ${planTexts.late[lang]}` : ''),
      sayDay(step.plannedStart, lang),
      sayDay(step.deadlines.at(-1), lang),
      sayDays(step.deadlines.slice(0, -1), lang),
      sayDay(step.started, lang),
      sayDay(step.ended, lang),
    ]),
  );
  return { caption: heads.steps[lang], heads: stepHeads.map((each) => heads[each][lang]), rows };
}

function evaluationsTable({ evaluations = [] }: PlanForGantt, lang: Lang): ToldTable[] {
  if (evaluations.length === 0) return [];
  const rows = evaluations
    .toSorted((one, other) => (one.on < other.on ? -1 : 1))
    .map(({ on, kind, planned }) => [
      sayDay(on, lang),
      planTexts[kind][lang],
      planTexts[planned === true ? 'planned' : 'done'][lang],
    ]);
  return [
    {
      caption: planTexts.evaluations[lang],
      heads: (['on', 'kind', 'state'] as const).map((each) => heads[each][lang]),
      rows,
    },
  ];
}

/** The plan as text: every step in a row of a table, then the evaluations. */
export function tellPlan(
  plan: PlanForGantt,
  phases: readonly PhaseOfPlan[],
  { title, summary, today, lang }: { title: string; summary: string; today: string; lang: Lang },
): Told {
  const empty = plan.steps.length === 0;
  return {
    title,
    sentences: empty ? [summary, planTexts.empty[lang]] : [summary],
    tables: [...(empty ? [] : [stepsTable(phases, today, lang)]), ...evaluationsTable(plan, lang)],
  };
}

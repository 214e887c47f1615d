import { fill, type Lang } from '@koordinace/kernel';
import { lineHeight, type } from '../ink.js';
import { type Block, paginate } from '../paginate.js';
import { stepStateTexts } from '../texts/plan-texts.js';
import { sheetTexts } from '../texts/sheet-texts.js';
import { wrapText } from '../wrap-text.js';
import type { NumberedStep, PhaseOfPlan } from './phases-of-plan.js';

/** Where the columns of the page begin. */
export const columns = { number: 0, label: 26, state: 294, chart: 378 } as const;
const labelWidth = columns.state - columns.label - 8;

/** The heading of a phase. */
export interface PhaseRow extends Block {
  readonly kind: 'phase';
  readonly title: string;
}

/** A step, or what is left of one that is longer than a page. */
export interface StepRow extends Block {
  readonly kind: 'step';
  readonly step: NumberedStep;
  readonly phase: string;
  readonly label: readonly string[];
  readonly responsible: readonly string[];
  readonly state: readonly string[];
  /** Bars and state are drawn where the step begins. */
  readonly begins: boolean;
}

export type Row = PhaseRow | StepRow;

const phaseHeight = 16;
const padding = 7;
const lowest = 27;

/** How wide the words of a state may be. */
export const stateWidth = columns.chart - columns.state - 18;

const phaseRow = (title: string): PhaseRow => ({ kind: 'phase', title, height: phaseHeight, leads: true });

function stepRows(step: NumberedStep, phase: string, most: number, lang: Lang): StepRow[] {
  const state = wrapText(stepStateTexts[step.state][lang], stateWidth, type.small);
  const label = wrapText(step.activity, labelWidth, type.text);
  const { responsible: people = [] } = step;
  const responsible = people.length === 0 ? [] : wrapText(people.join(', '), labelWidth, type.small);
  const lines = [...label.map((text) => ({ text, who: false })), ...responsible.map((text) => ({ text, who: true }))];
  const perPage = Math.max(1, Math.floor((most - phaseHeight - padding) / lineHeight(type.text)));
  const rows: StepRow[] = [];
  for (let at = 0; at < lines.length; at += perPage) {
    const part = lines.slice(at, at + perPage);
    const written = part.reduce((sum, { who }) => sum + lineHeight(who ? type.small : type.text), 0);
    rows.push({
      kind: 'step',
      step,
      phase,
      label: part.filter(({ who }) => !who).map(({ text }) => text),
      responsible: part.filter(({ who }) => who).map(({ text }) => text),
      state,
      begins: at === 0,
      height: Math.max(lowest, written + padding, state.length * lineHeight(type.small) + padding),
    });
  }
  return rows;
}

/** The rows of the plan, page by page; a phase that goes on is named again. */
export function rowPages(phases: readonly PhaseOfPlan[], height: number, lang: Lang): Row[][] {
  const rows = phases.flatMap(({ title, steps }): Row[] => [
    phaseRow(title),
    ...steps.flatMap((step) => stepRows(step, title, height, lang)),
  ]);
  return paginate<Row>(rows, height, (next) =>
    next.kind === 'step' ? phaseRow(fill(sheetTexts.continued, lang, { what: next.phase })) : undefined,
  );
}

import type { Lang } from '@koordinace/kernel';
import { type PhaseId, phases } from '@koordinace/rulebook';
import { cleanText } from '../clean-text.js';
import { planTexts } from '../texts/plan-texts.js';
import type { StepForGantt } from './plan-for-gantt.js';

/** A step with its number, counted through the whole plan as it is drawn. */
export interface NumberedStep extends StepForGantt {
  readonly number: number;
}

/** The steps of one phase. */
export interface PhaseOfPlan {
  readonly title: string;
  readonly steps: readonly NumberedStep[];
}

const known = Object.keys(phases);
const isPhase = (phase: string): phase is PhaseId => known.includes(phase);

/** The manual's phases come in its order, others after them as they are met, steps without a phase last. */
function rank(phase: string, met: readonly string[]): number {
  if (phase === '') return Number.MAX_SAFE_INTEGER;
  return isPhase(phase) ? known.indexOf(phase) : known.length + met.indexOf(phase);
}

function titleOf(phase: string, lang: Lang): string {
  if (phase === '') return planTexts.noPhase[lang];
  return isPhase(phase) ? `${phase} ${phases[phase].title[lang]}` : cleanText(phase);
}

/** The steps by phase (kroky podle fází, IMP-4); within a phase they keep their order. */
export function phasesOf(steps: readonly StepForGantt[], lang: Lang): PhaseOfPlan[] {
  const met = [...new Set(steps.map(({ phase = '' }) => phase))];
  let number = 0;
  return met
    .toSorted((one, other) => rank(one, met) - rank(other, met))
    .map((phase) => ({
      title: titleOf(phase, lang),
      steps: steps
        .filter((step) => (step.phase ?? '') === phase)
        .map((step) => {
          number += 1;
          return { ...step, number };
        }),
    }));
}

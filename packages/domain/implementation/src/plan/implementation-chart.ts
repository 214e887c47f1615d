import type { Arrow, Chart } from '@koordinace/kernel';

/** What may be noted at any time until the plan is closed. */
const notes: Readonly<Record<string, Arrow>> = {
  ImplementationAmended: { rules: ['IMP-1'] },
  CarrierNamed: { rules: ['IMP-5'] },
  TemplateAdopted: {},
  SupportPlanned: { rules: ['IMP-14'] },
  SupportHeld: { rules: ['IMP-14'] },
  LeadershipInformed: {},
  DataConsulted: {},
  ImplementationDeadlineRaised: {},
};

/**
 * The chart of an implementation plan (implementační plán; IMP-1, IMP-2, IMP-3, IMP-5): preparation, then steps with interim
 * evaluations, then the final one. As long as no step has ended there is nothing to evaluate.
 */
export const implementationChart = {
  initial: 'none',
  states: {
    none: { on: { ImplementationDrafted: { target: 'preparation', rules: ['IMP-1'] } } },
    preparation: {
      on: { ...notes, ImplementationStarted: { target: 'running', rules: ['IMP-1', 'IMP-3', 'IMP-5'] } },
    },
    running: {
      initial: 'begun',
      on: notes,
      states: {
        begun: { on: { FirstStepEnded: { target: 'working' } } },
        working: {
          on: {
            InterimEvaluationRecorded: {},
            FinalEvaluationBegun: { target: '#implementation.finalEvaluation' },
          },
        },
      },
    },
    finalEvaluation: { on: { ...notes, ImplementationClosed: { target: 'closed', rules: ['IMP-7'] } } },
    closed: { type: 'final' },
  },
} as const satisfies Chart;

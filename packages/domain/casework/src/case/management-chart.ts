import type { Arrow, ChartNode } from '@koordinace/kernel';

const back = (phase: string): Arrow => ({ target: `#case.work.management.${phase}`, rules: ['CMG-2'] });

const returns = {
  outreach: { ReturnedToOutreach: back('outreach') },
  assessment: { ReturnedToAssessment: back('assessment') },
  planning: { ReturnedToPlanning: back('planning') },
  coordination: { ReturnedToCoordination: back('coordination') },
};

/**
 * The five phases of case management (fáze case managementu; CMG-1). The client was found when the method changes, so it
 * begins with the assessment; from every later phase one may go back to an earlier one (CMG-2).
 */
export const managementNode = (work: Readonly<Record<string, Arrow>>): ChartNode => ({
  initial: 'assessment',
  states: {
    outreach: { on: { OutreachConcluded: { target: 'assessment', rules: ['CMG-12'] } } },
    assessment: {
      on: { AssessmentConcluded: { target: 'planning', rules: ['CMG-6', 'CMG-12'] }, ...returns.outreach },
    },
    planning: {
      on: {
        CoordinationBegun: { target: 'coordination', rules: ['CMG-2', 'CMG-3', 'CMG-12'] },
        ...returns.outreach,
        ...returns.assessment,
      },
    },
    coordination: {
      on: {
        EvaluationBegun: { target: 'evaluation', rules: ['CMG-12'] },
        ...returns.outreach,
        ...returns.assessment,
        ...returns.planning,
      },
    },
    evaluation: {
      on: { ...returns.outreach, ...returns.assessment, ...returns.planning, ...returns.coordination },
    },
  },
  on: {
    ...work,
    ExpectedEndSet: { rules: ['CMG-14'] },
    CaseEvaluated: { rules: ['CMG-14'] },
    ProcessEvaluated: { rules: ['CMG-14'] },
    CaseManagementLeft: { target: '#case.work.individual.fulfilment', rules: ['CMG-3', 'CMG-13'] },
    CaseClosed: { target: '#case.work.ended', rules: ['CMG-1', 'CMG-14', 'CMG-12', 'INT-5'] },
  },
});

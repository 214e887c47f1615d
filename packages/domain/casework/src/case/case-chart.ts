import type { Arrow, Chart, Forbidden } from '@koordinace/kernel';
import { managementNode } from './management-chart.js';

/** What may happen whichever method the work uses. */
const work: Readonly<Record<string, Arrow>> = {
  IntakeBasisSettled: { rules: ['INT-3'] },
  ClientTold: {},
  CuratorGroupsMarked: { rules: ['INT-3'] },
  ContactRecorded: { rules: ['CMG-18'] },
  AssessmentRecorded: { rules: ['INT-3', 'ISW-8'] },
  SpecialistAssessed: { rules: ['INT-3', 'CMG-20'] },
  CareLinked: { rules: ['ISW-8'] },
  SummaryGiven: { rules: ['ISW-7'] },
  ServiceRefused: { rules: ['INT-3', 'CMG-19'] },
  MediationRecorded: { rules: ['CNF-10'] },
  ScreeningRecorded: { rules: ['INT-1', 'INT-3', 'SCR-1', 'SCR-2', 'SCR-4', 'SCR-5', 'SCR-6'] },
  CaseHandedOver: { rules: ['CMG-4', 'CMG-5'] },
  PlanOpened: { rules: ['INT-3'] },
};

/**
 * The chart of a case (průběh případu). Region `work` is the method and its phases; the regions `help` and `crisis` hold
 * what may be needed in any of them: immediate help (INT-4) and a crisis (CMG-12).
 */
export const caseChart: Chart = {
  type: 'parallel',
  on: { DeadlineRaised: {} },
  states: {
    work: {
      initial: 'awaited',
      states: {
        awaited: {
          on: {
            IntakeRecorded: {
              target: 'individual',
              rules: ['INT-1', 'INT-2', 'INT-3', 'INT-6', 'INT-7', 'ISW-1', 'CMG-4', 'CMG-5'],
            },
          },
        },
        individual: {
          initial: 'preparation',
          states: { preparation: {}, findingNeeds: {}, assessment: {}, goals: {}, tasks: {}, fulfilment: {} },
          on: {
            ...work,
            PreparationBegun: { target: '.preparation', rules: ['INT-3', 'ISW-2'] },
            NeedsFindingBegun: { target: '.findingNeeds', rules: ['INT-3', 'ISW-2'] },
            AssessmentBegun: { target: '.assessment', rules: ['INT-3', 'ISW-2'] },
            GoalSettingBegun: { target: '.goals', rules: ['INT-3', 'ISW-2'] },
            TaskSettingBegun: { target: '.tasks', rules: ['INT-3', 'ISW-2'] },
            FulfilmentBegun: { target: '.fulfilment', rules: ['INT-3', 'ISW-2'] },
            CaseManagementDeclined: {},
            MethodChanged: {
              target: 'management',
              rules: ['INT-1', 'INT-3', 'ISW-4', 'SCR-2', 'CMG-4', 'CMG-5', 'CMG-13', 'CMG-14', 'CMG-15'],
            },
            IndividualWorkEnded: { target: 'ended', rules: ['ISW-5', 'INT-5', 'CMG-12'] },
          },
        },
        management: managementNode(work),
        ended: {
          on: {
            CaseReopened: { target: '#case.work.individual.preparation', rules: ['CMG-15', 'CMG-4', 'CMG-5'] },
            ProcessEvaluated: { rules: ['CMG-14'] },
          },
        },
      },
    },
    help: {
      initial: 'none',
      states: {
        none: { on: { ImmediateHelpOpened: { target: 'immediate' } } },
        immediate: { on: { ImmediateHelpEnded: { target: 'none' } } },
      },
    },
    crisis: {
      initial: 'calm',
      states: {
        calm: { on: { CrisisOpened: { target: 'open', rules: ['CMG-12'] } } },
        open: { on: { CrisisEnded: { target: 'calm', rules: ['CMG-12'] } } },
      },
    },
  },
};

const phase = (name: string): readonly string[] => ['work', 'management', name];

/** Arrows that the manual's rules forbid. */
export const caseForbidden: readonly Forbidden[] = [
  { rule: 'ISW-1', fact: 'MethodChanged', from: ['work', 'awaited'], target: 'management' },
  // A case has one case manager: another one takes it by handover.
  { rule: 'CMG-4', fact: 'MethodChanged', from: ['work', 'management'], target: 'management' },
  // Declining the method moves nothing; an arrow that ended the work would be the punishment that ISW-6 forbids.
  { rule: 'ISW-6', fact: 'CaseManagementDeclined', from: ['work', 'individual'], target: 'ended' },
  // The five phases follow one another: nothing is coordinated before it is planned, nor evaluated before it is done.
  { rule: 'CMG-1', fact: 'CoordinationBegun', from: phase('assessment'), target: 'coordination' },
  { rule: 'CMG-1', fact: 'EvaluationBegun', from: phase('assessment'), target: 'evaluation' },
  { rule: 'CMG-1', fact: 'EvaluationBegun', from: phase('planning'), target: 'evaluation' },
  // One crisis at a time: what comes on top belongs to it.
  { rule: 'CMG-12', fact: 'CrisisOpened', from: ['crisis', 'open'] },
  // What is open needs no reopening.
  { rule: 'CMG-15', fact: 'CaseReopened', from: ['work', 'individual'] },
  { rule: 'CMG-15', fact: 'CaseReopened', from: ['work', 'management'] },
];

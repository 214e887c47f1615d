import type { Arrow, Chart, Forbidden } from '@koordinace/kernel';

/** What may happen whichever method the work uses. */
const work: Readonly<Record<string, Arrow>> = {
  IntakeBasisSettled: { rules: ['INT-3'] },
  ClientTold: {},
  CuratorGroupsMarked: { rules: ['INT-3'] },
  ContactRecorded: {},
  AssessmentRecorded: { rules: ['INT-3'] },
  ScreeningRecorded: { rules: ['INT-1', 'INT-3', 'SCR-1', 'SCR-2', 'SCR-4', 'SCR-5', 'SCR-6'] },
  CaseHandedOver: { rules: ['CMG-4', 'CMG-5'] },
  PlanOpened: { rules: ['INT-3'] },
};

/**
 * The chart of a case (průběh případu). Region `work` is the method and its phases, region `help` the immediate
 * help that may be needed in any of them (INT-4). Coordination and evaluation come with the second half of the manual.
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
              rules: ['INT-1', 'INT-2', 'INT-3', 'INT-6', 'ISW-1', 'CMG-4', 'CMG-5'],
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
              rules: ['INT-1', 'INT-3', 'ISW-4', 'SCR-2', 'CMG-4', 'CMG-5', 'CMG-13'],
            },
            IndividualWorkEnded: { target: 'ended', rules: ['ISW-5', 'INT-5'] },
          },
        },
        management: {
          initial: 'assessment',
          states: {
            assessment: { on: { AssessmentConcluded: { target: 'planning', rules: ['CMG-6'] } } },
            planning: {},
          },
          on: { ...work },
        },
        ended: {},
      },
    },
    help: {
      initial: 'none',
      states: {
        none: { on: { ImmediateHelpOpened: { target: 'immediate' } } },
        immediate: { on: { ImmediateHelpEnded: { target: 'none' } } },
      },
    },
  },
};

/** Arrows that the manual's rules forbid. */
export const caseForbidden: readonly Forbidden[] = [
  { rule: 'ISW-1', fact: 'MethodChanged', from: ['work', 'awaited'], target: 'management' },
  // A case has one case manager: another one takes it by handover.
  { rule: 'CMG-4', fact: 'MethodChanged', from: ['work', 'management'], target: 'management' },
  // Declining the method moves nothing; an arrow that ended the work would be the punishment that ISW-6 forbids.
  { rule: 'ISW-6', fact: 'CaseManagementDeclined', from: ['work', 'individual'], target: 'ended' },
];

import { type FactOf, lifecycle, present, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import { AssignmentDone, AssignmentDropped, AssignmentSet } from './facts/assignment-facts.js';
import { type AssignmentData, findMeeting } from './meeting-data.js';
import { noNamesAtRoundTable, noNamesForAll } from './name-rules.js';

/** Places of a meeting in which it sets tasks; before it, what is to be prepared. */
const setsTasks: ReadonlySet<string | undefined> = new Set(['called', 'held', 'minutes']);

/** MTG-1: a task says who does it and until when; a meeting that is over sets none. */
const taskWhole = rule('MTG-1', {
  needs: ['over', 'responsible', 'due'],
  act: (
    _: AssignmentData,
    { fact, file }: RuleAct<FactOf<typeof AssignmentSet>>,
  ): Verdict<'over' | 'responsible' | 'due'> => {
    if (!setsTasks.has(findMeeting(file)?.at)) return { needs: 'over' };
    if ((fact.account === undefined) === (fact.organisation === undefined)) return { needs: 'responsible' };
    return fact.due === undefined ? { needs: 'due' } : 'permit';
  },
});

/** A task that a meeting set (úkol ze setkání; MTG-1): what, who, until when; done or dropped. */
export const assignmentLifecycle = lifecycle<AssignmentData>({
  name: 'assignment',
  stream: 'meeting',
  start: {},
  facts: [AssignmentSet, AssignmentDone, AssignmentDropped],
  rules: [taskWhole, noNamesAtRoundTable, noNamesForAll],
  folds: [when(AssignmentSet, (_: AssignmentData, { account, due }) => present({ account, due }))],
  chart: {
    initial: 'none',
    states: {
      none: { on: { AssignmentSet: { target: 'open', rules: ['MTG-1', 'MTG-4', 'MTG-7'] } } },
      open: {
        on: {
          AssignmentDone: { target: 'done', rules: ['MTG-4', 'MTG-7'] },
          AssignmentDropped: { target: 'dropped', rules: ['MTG-4', 'MTG-7'] },
        },
      },
      done: { type: 'final' },
      dropped: { type: 'final' },
    },
  },
});

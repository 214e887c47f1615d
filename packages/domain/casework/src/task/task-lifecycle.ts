import { dayOf, type FactOf, lifecycle, when } from '@koordinace/kernel';
import { CrisisTaskSet } from '../facts/crisis-facts.js';
import {
  ProposalAccepted,
  TaskChanged,
  TaskCompleted,
  TaskDropped,
  TaskProposed,
  TaskStarted,
  TriggerReported,
} from '../facts/task-facts.js';
import { guardianTakesPart } from '../guardians/guardian-takes-part.js';
import { blankTask, type TaskData } from './task-data.js';
import { acceptedByClient, inOpenCrisis, wellSetTask } from './task-rules.js';

type Said = FactOf<typeof TaskProposed> | FactOf<typeof TaskChanged>;

const said = ({ agreedDue, conference: before }: TaskData, fact: Said): TaskData => {
  const {
    plan,
    goal,
    responsible: [first],
    due,
    hasTrigger,
    after,
  } = fact;
  const conference = fact.type === 'TaskProposed' ? fact.conference : before;
  return {
    plan,
    ...(goal !== undefined && { goal }),
    ...(conference !== undefined && { conference }),
    ...(first !== undefined && { responsible: first }),
    ...(due !== undefined && { due }),
    ...(agreedDue !== undefined && { agreedDue }),
    hasTrigger,
    after,
    since: dayOf(fact.at),
  };
};

/** Agreed is the content as it is now, with its day. */
const accepted = ({ agreedDue: _before, ...data }: TaskData, { at }: { readonly at: string }): TaskData => ({
  ...data,
  ...(data.due !== undefined && { agreedDue: data.due }),
  since: dayOf(at),
});

/** A task of a crisis is the office's own step: it is to be done from the first day. */
const inCrisis = (_: TaskData, { at, crisis, responsible: [first], due }: FactOf<typeof CrisisTaskSet>): TaskData => ({
  crisis,
  ...(first !== undefined && { responsible: first }),
  due,
  agreedDue: due,
  hasTrigger: false,
  after: [],
  since: dayOf(at),
});

/** The event came: whoever waited for it may begin, by a day where one was said. */
const triggered = (data: TaskData, { at, due }: FactOf<typeof TriggerReported>): TaskData => ({
  ...data,
  triggered: true,
  ...(due !== undefined && { due, agreedDue: due }),
  since: dayOf(at),
});

/**
 * The life of a task (životní cyklus úkolu): a proposal until the client agrees, then work, then done (PLN-3, PLN-9).
 * Changed by others, it is a proposal again.
 */
export const taskLifecycle = lifecycle<TaskData>({
  name: 'task',
  stream: 'case',
  start: blankTask,
  facts: [
    TaskProposed,
    TaskChanged,
    ProposalAccepted,
    CrisisTaskSet,
    TriggerReported,
    TaskStarted,
    TaskCompleted,
    TaskDropped,
  ],
  folds: [
    when(TaskProposed, said),
    when(TaskChanged, said),
    when(ProposalAccepted, accepted),
    when(CrisisTaskSet, inCrisis),
    when(TriggerReported, triggered),
  ],
  rules: [wellSetTask, acceptedByClient, guardianTakesPart, inOpenCrisis],
  forbidden: [
    { rule: 'PLN-9', fact: 'TaskStarted', from: ['proposed'], target: 'started' },
    { rule: 'PLN-9', fact: 'TaskCompleted', from: ['proposed'], target: 'done' },
  ],
  chart: {
    initial: 'none',
    states: {
      none: {
        on: {
          TaskProposed: { target: 'proposed', rules: ['PLN-3'] },
          CrisisTaskSet: { target: 'agreed', rules: ['CMG-12', 'PLN-3'] },
        },
      },
      proposed: {
        on: {
          TaskChanged: { rules: ['PLN-3'] },
          ProposalAccepted: { target: 'agreed', rules: ['PLN-9', 'CMG-13'] },
          TaskDropped: { target: 'dropped' },
        },
      },
      agreed: {
        on: {
          TriggerReported: { rules: ['PLN-3'] },
          TaskChanged: { target: 'proposed', rules: ['PLN-3'] },
          TaskStarted: { target: 'started', rules: ['PLN-3'] },
          TaskCompleted: { target: 'done', rules: ['PLN-3'] },
          TaskDropped: { target: 'dropped' },
        },
      },
      started: {
        on: {
          TaskChanged: { target: 'proposed', rules: ['PLN-3'] },
          TaskCompleted: { target: 'done', rules: ['PLN-3'] },
          TaskDropped: { target: 'dropped' },
        },
      },
      done: { type: 'final' },
      dropped: { type: 'final' },
    },
  },
});

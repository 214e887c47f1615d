import { type AnyFactType, adds, present, type RecordStep } from '@koordinace/kernel';
import { CrisisTaskSet } from '../facts/crisis-facts.js';
import {
  GoalSet,
  PlanAgreed,
  PlanClosed,
  PlanDrafted,
  PlanTasksChanged,
  ReassessmentSet,
  RiskNamed,
} from '../facts/plan-facts.js';
import {
  ProposalAccepted,
  TaskChanged,
  TaskCompleted,
  TaskDropped,
  TaskProposed,
  TaskStarted,
  TriggerReported,
} from '../facts/task-facts.js';
import { agreeingGuardians } from '../guardians/guardian-evidence.js';
import type { CaseRecord, PlanRecord, PlanVersion, TaskRecord } from './case-record.js';

/** The record with one of its plans changed. */
const inPlan = (record: CaseRecord, plan: string | undefined, change: (one: PlanRecord) => PlanRecord): CaseRecord => ({
  ...record,
  plans: record.plans.map((one) => (one.plan === plan ? change(one) : one)),
});

/** The same for what changes the plan itself: it becomes another version, as in the lifecycle (PLN-2). */
const inNewVersion = (
  record: CaseRecord,
  plan: string | undefined,
  change: (one: PlanRecord) => PlanRecord,
): CaseRecord => inPlan(record, plan, (one) => ({ ...change(one), version: one.version + 1 }));

/** The record with what was said about why a plan changes (CMG-9). */
const withCause = (
  record: CaseRecord,
  plan: string | undefined,
  { at, by, cause }: { readonly at: string; readonly by: string; readonly cause?: string | undefined },
): CaseRecord =>
  cause === undefined
    ? record
    : inPlan(record, plan, (one) => ({ ...one, causes: [...one.causes, { at, by, text: cause }] }));

/** The plan as it reads at the moment of its agreement; it stays readable when the plan goes on (PLN-4). */
const versionOf = (
  { plan, version, goals, risks, reassessOn }: PlanRecord,
  tasks: readonly TaskRecord[],
  agreedAt: string,
): PlanVersion => ({
  version,
  agreedAt,
  goals,
  risks,
  tasks: tasks.filter((task) => task.plan === plan && task.state !== 'proposed' && task.state !== 'dropped'),
  ...present({ reassessOn }),
});

/** The record with one of its tasks changed. */
const inTask = (record: CaseRecord, task: string | undefined, change: Partial<TaskRecord>): CaseRecord => ({
  ...record,
  tasks: record.tasks.map((one) => (one.task === task ? { ...one, ...change } : one)),
});

interface TaskContent {
  readonly plan?: string | undefined;
  readonly title?: string | undefined;
  readonly goal?: string | undefined;
  readonly responsible?: readonly { readonly kind: string; readonly id?: string | undefined }[] | undefined;
  readonly coworkers?: readonly { readonly kind: string; readonly id?: string | undefined }[] | undefined;
  readonly actorWorker?: string | undefined;
  readonly due?: string | undefined;
  readonly trigger?: string | undefined;
  readonly after?: readonly string[] | undefined;
}

const contentOf = ({ plan, title, goal, responsible, coworkers, actorWorker, due, trigger, after }: TaskContent) =>
  present({ plan, title, goal, responsible, coworkers, actorWorker, due, trigger, after }) as Partial<TaskRecord>;

/**
 * The task as it reads after a change. Texts of people that were not entered anew stay, as long as what they belong
 * to does; changed, it waits for the client's agreement (PLN-9).
 */
function changedTask(
  before: TaskRecord,
  fact: TaskContent & { readonly hasTrigger?: boolean | undefined },
): TaskRecord {
  const { task, proposedBy, conference, title, trigger, actorWorker, coworkers } = before;
  const kept = {
    proposedBy,
    conference,
    title,
    trigger: fact.hasTrigger === true ? trigger : undefined,
    actorWorker: fact.responsible?.some(({ kind }) => kind === 'actor') === true ? actorWorker : undefined,
    coworkers,
  };
  return { task, state: 'proposed', ...(present(kept) as Partial<TaskRecord>), ...contentOf(fact) };
}

const movesTask = (type: AnyFactType, state: TaskRecord['state']): RecordStep<CaseRecord> =>
  adds(type as typeof TaskCompleted, (record: CaseRecord, { task, note }) =>
    inTask(record, task, { state, ...present({ note }) }),
  );

/** What plans and tasks add to the record. */
export const planSteps: readonly RecordStep<CaseRecord>[] = [
  adds(PlanDrafted, (record: CaseRecord, { plan = '', title, kind, partOf, responsible, actorWorker }) => ({
    ...record,
    plans: [
      ...record.plans,
      {
        plan,
        version: 1,
        goals: [],
        risks: [],
        agreements: [],
        reviews: [],
        versions: [],
        causes: [],
        closed: false,
        ...present({ title, kind, actorWorker }),
        // An individual plan is the client's own; only a partial plan says whose it is.
        ...(partOf !== undefined && (present({ partOf, responsible }) as Pick<PlanRecord, 'partOf' | 'responsible'>)),
      },
    ],
  })),
  adds(GoalSet, (record: CaseRecord, { plan, goal = '', title, cause, at, by }) =>
    inNewVersion(withCause(record, plan, { at, by, cause }), plan, (one) => {
      const said = { goal: goal as string, ...present({ title }) };
      return one.goals.some((other) => other.goal === goal)
        ? { ...one, goals: one.goals.map((other) => (other.goal === goal ? { ...other, ...said } : other)) }
        : { ...one, goals: [...one.goals, said] };
    }),
  ),
  adds(ReassessmentSet, (record: CaseRecord, { plan, on }) =>
    inNewVersion(record, plan, (one) => ({ ...one, ...present({ reassessOn: on as string | undefined }) })),
  ),
  adds(RiskNamed, (record: CaseRecord, { plan, risk = '', what, measure }) =>
    inNewVersion(record, plan, (one) => {
      const said = { risk: risk as string, ...present({ what, measure }) };
      return one.risks.some((other) => other.risk === risk)
        ? { ...one, risks: one.risks.map((other) => (other.risk === risk ? { ...other, ...said } : other)) }
        : { ...one, risks: [...one.risks, said] };
    }),
  ),
  adds(PlanTasksChanged, (record: CaseRecord, { plan, cause, at, by }) =>
    inNewVersion(withCause(record, plan, { at, by, cause }), plan, (one) => one),
  ),
  adds(
    PlanAgreed,
    (record: CaseRecord, { plan, at, by, version, clientAgrees, guardianship, clientView, sharingRefused }) =>
      inPlan(record, plan, (one) => ({
        ...one,
        agreements: [
          ...one.agreements,
          {
            at,
            by,
            ...present({
              version,
              clientAgrees,
              guardiansAgree: guardianship && agreeingGuardians(guardianship),
              clientView,
              sharingRefused,
            }),
          },
        ],
        versions: [...one.versions, versionOf(one, record.tasks, at)],
      })),
  ),
  adds(PlanClosed, (record: CaseRecord, { plan }) => inPlan(record, plan, (one) => ({ ...one, closed: true }))),
  adds(TaskProposed, (record: CaseRecord, fact) => ({
    ...record,
    tasks: [
      ...record.tasks,
      {
        task: fact.task ?? '',
        state: 'proposed',
        ...present({ proposedBy: fact.proposedBy, conference: fact.conference as string | undefined }),
        ...contentOf(fact),
      },
    ],
  })),
  adds(CrisisTaskSet, (record: CaseRecord, fact) => ({
    ...record,
    tasks: [
      ...record.tasks,
      {
        task: fact.task ?? '',
        state: 'agreed',
        ...present({ crisis: fact.crisis as string | undefined }),
        ...contentOf(fact),
      },
    ],
  })),
  adds(TriggerReported, (record: CaseRecord, { task, on, due }) =>
    inTask(record, task, present({ triggeredOn: on as string | undefined, due: due as string | undefined })),
  ),
  adds(TaskChanged, (record: CaseRecord, fact) => ({
    ...record,
    tasks: record.tasks.map((one) => (one.task === fact.task ? changedTask(one, fact) : one)),
  })),
  adds(ProposalAccepted, (record: CaseRecord, { task, clientView }) =>
    inTask(record, task, { state: 'agreed', ...present({ clientView }) }),
  ),
  movesTask(TaskStarted, 'started'),
  movesTask(TaskCompleted, 'done'),
  movesTask(TaskDropped, 'dropped'),
];

import type { PlainDate } from '@koordinace/kernel';
import { type Proposed, present } from '@koordinace/kernel';
import type { GuardianshipAnswer, PersonAnswer, PersonId, WorkerAnswer } from '@koordinace/people';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted, TaskProposed } from '../facts/task-facts.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import type { CaseId, ConferenceId, GoalId, PlanId, TaskId } from '../ids.js';
import type { TaskProposer } from '../lists/task-proposer.js';
import { namedIn, type Responsible } from './responsible.js';
import { responsibleEvidence } from './responsible-evidence.js';

/** What is entered about a task that somebody proposes. */
export interface ProposedContent {
  readonly title: string;
  readonly responsible?: Responsible | undefined;
  readonly coworkers?: readonly Responsible[] | undefined;
  readonly goal?: GoalId | undefined;
  readonly due?: PlainDate | undefined;
  readonly trigger?: string | undefined;
  readonly after?: readonly TaskId[] | undefined;
  readonly proposedBy: TaskProposer;
}

/** Who agrees to the task at once, if anybody does. */
export interface Word {
  readonly clientAgrees: boolean;
  readonly clientView?: string | undefined;
  readonly guardiansAgree?: readonly string[] | undefined;
  readonly matters?: Parameters<typeof guardianEvidence>[1]['matters'];
}

interface Answered {
  readonly worker: Pick<WorkerAnswer, 'active'>;
  readonly family: Pick<PersonAnswer, 'known'>;
  readonly guardians: readonly GuardianshipAnswer[];
}

/**
 * The facts by which a task comes up (návrh úkolu; PLN-3, PLN-9, CNF-6): proposed, and in the plan at once where the client
 * agrees. The command and the conference use the same, so that nothing is typed twice.
 */
export function proposedTask(
  about: {
    readonly case: CaseId;
    readonly plan: PlanId;
    readonly client: PersonId;
    readonly task: TaskId;
    readonly conference?: ConferenceId | undefined;
    readonly cause?: string | undefined;
  },
  { responsible, coworkers, goal, due, trigger, after = [], title, proposedBy }: ProposedContent,
  word: Word,
  answered: Answered,
): readonly Proposed[] {
  const { cause, conference, ...place } = about;
  const { plan, ...step } = place;
  const codes = (entry: Responsible) => [...namedIn(entry)];
  return [
    TaskProposed({
      ...place,
      proposedBy,
      responsible: responsible === undefined ? [] : codes(responsible),
      responsibleIs: responsibleEvidence(responsible ?? {}, answered),
      hasTrigger: trigger !== undefined,
      after: [...after],
      title,
      ...present({
        conference,
        goal,
        due,
        trigger,
        actorWorker: responsible?.actorWorker,
        coworkers: coworkers?.flatMap(codes),
      }),
    }),
    ...(word.clientAgrees || word.guardiansAgree !== undefined
      ? [
          ProposalAccepted({
            ...step,
            clientAgrees: word.clientAgrees,
            guardianship: guardianEvidence(answered.guardians, word),
            ...present({ clientView: word.clientView }),
          }),
          PlanTasksChanged({
            case: about.case,
            plan,
            client: about.client,
            changed: about.task,
            ...present({ cause, conference }),
          }),
        ]
      : []),
  ];
}

import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GuardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, ConferenceId, GoalId, PlanId, TaskId } from '../ids.js';
import { TaskProposer } from '../lists/task-proposer.js';
import { ResponsibleCode } from '../task/responsible.js';
import { ResponsibleEvidence } from '../task/responsible-evidence.js';
import { Line, Note } from '../wording.js';

const planText = { of: 'client', category: 'plan' } as const;
const content = {
  case: CaseId,
  task: TaskId,
  plan: PlanId,
  client: PersonId,
  /** Everybody named as responsible; a rule sees to it that it is one (PLN-3). */
  responsible: z.array(ResponsibleCode).max(4),
  responsibleIs: ResponsibleEvidence,
  coworkers: z.array(ResponsibleCode).max(40).optional(),
  goal: GoalId.optional(),
  due: PlainDate.optional(),
  hasTrigger: z.boolean(),
  after: z.array(TaskId).max(20),
  title: personal(Line, planText).optional(),
  trigger: personal(Line, planText).optional(),
  actorWorker: personal(Line, planText).optional(),
};

/** A task was proposed (návrh úkolu; PLN-3, PLN-9). */
export const TaskProposed = fact('TaskProposed', {
  ...content,
  proposedBy: TaskProposer.schema,
  /** The conference in which it was agreed, if it was one (CNF-6). */
  conference: ConferenceId.optional(),
});

/** The content of a task changed (změna úkolu; PLN-3). What it says replaces what was said before. */
export const TaskChanged = fact('TaskChanged', content);

const step = { case: CaseId, task: TaskId, client: PersonId };

/** The client agreed to the proposal (přijetí návrhu klientem; PLN-9, CMG-13). */
export const ProposalAccepted = fact('ProposalAccepted', {
  ...step,
  clientAgrees: z.boolean(),
  guardianship: GuardianEvidence,
  clientView: personal(Note, planText).optional(),
});

const note = personal(Note, planText).optional();

/** Work on the task began (zahájení úkolu). */
export const TaskStarted = fact('TaskStarted', { case: CaseId, task: TaskId });

/** The event that starts the task came (nastala spouštěcí událost; PLN-3). */
export const TriggerReported = fact('TriggerReported', {
  ...step,
  on: PlainDate,
  /** The last day for the task, now that it can be said. */
  due: PlainDate.optional(),
});

/** The task is done (splnění úkolu). */
export const TaskCompleted = fact('TaskCompleted', { ...step, note });

/** The task will not be done (zrušení úkolu), or the client does not want what was proposed. */
export const TaskDropped = fact('TaskDropped', { ...step, note });

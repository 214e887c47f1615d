import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { GuardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, ConferenceId, GoalId, PlanId, RiskId, TaskId } from '../ids.js';
import { PlanKind } from '../lists/plan-kind.js';
import { ResponsibleCode } from '../task/responsible.js';
import { ResponsibleEvidence } from '../task/responsible-evidence.js';
import { Line, Note } from '../wording.js';

const plan = { case: CaseId, plan: PlanId, client: PersonId };
const planText = { of: 'client', category: 'plan' } as const;

/** A plan was begun (návrh individuálního plánu; PLN-1). */
export const PlanDrafted = fact('PlanDrafted', {
  ...plan,
  kind: PlanKind.schema,
  /** The plan of which this one is a part, and whose it is (dílčí plán; PLN-6). */
  partOf: PlanId.optional(),
  responsible: z.array(ResponsibleCode).max(4),
  responsibleIs: ResponsibleEvidence,
  /** The one responsible holds the social curator's post (PLN-10). */
  curator: z.boolean(),
  title: personal(Line, planText).optional(),
  actorWorker: personal(Line, planText).optional(),
});

/** Why an agreed plan is being changed (CMG-9). */
const cause = personal(Note, { of: 'client', category: 'progress' }).optional();

/** A goal was set or reworded (cíl). */
export const GoalSet = fact('GoalSet', { ...plan, goal: GoalId, title: personal(Line, planText), cause });

/** The day on which the plan is reassessed was set (termín přehodnocení). */
export const ReassessmentSet = fact('ReassessmentSet', { case: CaseId, plan: PlanId, on: PlainDate });

/** A task that the client agrees to came into the plan, changed in it, or left it (změna úkolů plánu). */
export const PlanTasksChanged = fact('PlanTasksChanged', {
  ...plan,
  changed: TaskId,
  cause,
  /** The conference that is the cause, if it is one (CNF-6). */
  conference: ConferenceId.optional(),
});

/** A risk of the plan, and what to do if it comes true (riziko plánu; PLN-7). */
export const RiskNamed = fact('RiskNamed', {
  ...plan,
  risk: RiskId,
  /** It was said what may happen, and what is done then. */
  named: z.boolean(),
  hasMeasure: z.boolean(),
  what: personal(Note, planText).optional(),
  measure: personal(Note, planText).optional(),
});

/** The client agreed to this very version of the plan (dohoda o plánu; PLN-2, CMG-13). */
export const PlanAgreed = fact('PlanAgreed', {
  ...plan,
  version: z.int().min(1),
  clientAgrees: z.boolean(),
  guardianship: GuardianEvidence,
  clientView: personal(Note, planText).optional(),
  /** Evidence: refusals to share that stand, and the tasks that so cannot involve an actor (CON-13). */
  sharingRefused: z
    .strictObject({ refusals: z.array(z.string().max(64)).max(100), tasks: z.array(TaskId).max(200) })
    .optional(),
});

/** The plan is over (uzavření plánu). */
export const PlanClosed = fact('PlanClosed', { case: CaseId, plan: PlanId });

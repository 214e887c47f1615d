import type { ModulePart } from '@koordinace/kernel';
import { AddStep } from './commands/add-step.js';
import { AdoptTemplate } from './commands/adopt-template.js';
import { AmendImplementation } from './commands/amend-implementation.js';
import { AmendStep } from './commands/amend-step.js';
import { DraftImplementation } from './commands/draft-implementation.js';
import { DropPartialGoal } from './commands/drop-partial-goal.js';
import { DropStep } from './commands/drop-step.js';
import { InformLeadership } from './commands/inform-leadership.js';
import { NameCarrier } from './commands/name-carrier.js';
import { PlanSupport } from './commands/plan-support.js';
import { RaiseImplementationDeadline } from './commands/raise-implementation-deadline.js';
import { RecordInterimEvaluation } from './commands/record-interim-evaluation.js';
import { RecordStepNotReached } from './commands/record-step-not-reached.js';
import { RecordSupport } from './commands/record-support.js';
import { SetPartialGoal } from './commands/set-partial-goal.js';
import { StartImplementation } from './commands/start-implementation.js';
import { StartStep } from './commands/start-step.js';
import { VerifyStep } from './commands/verify-step.js';
import { goalLifecycle } from './goal-lifecycle.js';
import { implementationLifecycle } from './implementation-lifecycle.js';
import { implementationsView } from './implementations-view.js';
import { planKeepers } from './keepers.js';
import { planDeadlines } from './plan-deadlines.js';
import { planStanding } from './plan-standing.js';
import { planRecord } from './record/plan-record.js';
import { stepLifecycle } from './step-lifecycle.js';
import { stepsView } from './steps-view.js';
import { planTexts } from './texts/plan-texts.js';

/** The implementation plan with its partial goals and steps (implementační plán; IMP-1 to IMP-5, IMP-9, IMP-10, IMP-12, IMP-14). */
export const plan: ModulePart = {
  lifecycles: [implementationLifecycle, goalLifecycle, stepLifecycle],
  commands: [
    DraftImplementation,
    AmendImplementation,
    NameCarrier,
    AdoptTemplate,
    SetPartialGoal,
    DropPartialGoal,
    AddStep,
    AmendStep,
    StartImplementation,
    StartStep,
    VerifyStep,
    RecordStepNotReached,
    DropStep,
    RecordInterimEvaluation,
    PlanSupport,
    RecordSupport,
    InformLeadership,
    RaiseImplementationDeadline,
  ],
  texts: planTexts,
  standings: [planStanding],
  views: [implementationsView, stepsView],
  deadlines: [planDeadlines],
  records: [planRecord],
  keepers: planKeepers,
};

import type { ModulePart } from '@koordinace/kernel';
import { keptByDeadlines, keptByViews } from '../kept-by.js';
import { AnnounceTrainingLapse } from './commands/announce-training-lapse.js';
import { DropTraining } from './commands/drop-training.js';
import { EndTrainingPlan } from './commands/end-training-plan.js';
import { MoveTraining } from './commands/move-training.js';
import { OpenActorsTraining } from './commands/open-actors-training.js';
import { OpenTrainingPlan } from './commands/open-training-plan.js';
import { PlanTraining } from './commands/plan-training.js';
import { RecordTrainingDone } from './commands/record-training-done.js';
import { trainingTexts } from './texts/training-texts.js';
import { trainingDeadlines } from './training-deadlines.js';
import { trainingItemLifecycle, trainingLifecycle } from './training-lifecycle.js';
import { answerCourseCompleted, answerOpenPlans, answerTrainingPlanned } from './training-questions.js';
import { trainingRecord } from './training-record.js';
import { trainingStanding } from './training-standing.js';
import { trainingPlansView } from './training-view.js';

/** Training plans (vzdělávání; STF-6): what is planned, done and lapsed. */
export const training: ModulePart = {
  lifecycles: [trainingLifecycle, trainingItemLifecycle],
  commands: [
    OpenTrainingPlan,
    OpenActorsTraining,
    PlanTraining,
    MoveTraining,
    RecordTrainingDone,
    DropTraining,
    EndTrainingPlan,
    AnnounceTrainingLapse,
  ],
  texts: trainingTexts,
  answers: [answerOpenPlans, answerCourseCompleted, answerTrainingPlanned],
  standings: [trainingStanding],
  views: [trainingPlansView],
  deadlines: [trainingDeadlines],
  records: [trainingRecord],
  keepers: [keptByDeadlines('STF-6'), keptByViews('STF-6')],
};

import type { Module } from '@koordinace/kernel';
import { caseLifecycle } from './case/case-lifecycle.js';
import { caseCommands } from './case-commands.js';
import { caseDeadlines } from './deadlines.js';
import { keepers } from './keepers.js';
import { officeAnswers } from './office/office-answers.js';
import { questionnaireLifecycle } from './office/questionnaire-lifecycle.js';
import { targetLifecycle } from './office/target-lifecycle.js';
import { planLifecycle } from './plan/plan-lifecycle.js';
import { caseRecordFold } from './record/case-record-fold.js';
import { replyLifecycle } from './reply/reply-lifecycle.js';
import { caseStanding } from './standing.js';
import { taskLifecycle } from './task/task-lifecycle.js';
import { texts } from './texts/texts.js';
import { caseClientsView, casesView, dueView } from './views.js';

/**
 * The case file (spis případu): intake, individual social work, screening, case management up to the agreed
 * individual plan (INT, ISW, SCR, CMG, PLN).
 */
export const casework: Module = {
  name: 'casework',
  lifecycles: [caseLifecycle, planLifecycle, taskLifecycle, replyLifecycle, questionnaireLifecycle, targetLifecycle],
  commands: caseCommands,
  texts,
  answers: officeAnswers,
  standings: [caseStanding],
  views: [casesView, dueView, caseClientsView],
  deadlines: [caseDeadlines],
  records: [caseRecordFold],
  keepers,
};

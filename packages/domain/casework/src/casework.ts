import type { Module } from '@koordinace/kernel';
import { caseLifecycle } from './case/case-lifecycle.js';
import { caseCommands } from './case-commands.js';
import { conferenceLifecycle } from './conference/conference-lifecycle.js';
import { conferencesView } from './conference/conferences-view.js';
import { participantLifecycle } from './conference/participant-lifecycle.js';
import { consultationLifecycle } from './consultation/consultation-lifecycle.js';
import { consultationsView } from './consultation/consultations-view.js';
import { coordinationView } from './coordinator/coordination-view.js';
import { requestLifecycle } from './coordinator/request-lifecycle.js';
import { caseDeadlines } from './deadlines.js';
import { keepers } from './keepers.js';
import { caseloadView } from './office/caseload-view.js';
import { officeAnswers } from './office/office-answers.js';
import { outreachView } from './office/outreach-view.js';
import { questionnaireLifecycle } from './office/questionnaire-lifecycle.js';
import { refusedServicesView } from './office/refused-services-view.js';
import { targetLifecycle } from './office/target-lifecycle.js';
import { targetsRecord } from './office/targets-record.js';
import { planLifecycle } from './plan/plan-lifecycle.js';
import { caseRecordFold } from './record/case-record-fold.js';
import { conferenceRecordFold } from './record/conference-steps.js';
import { replyLifecycle } from './reply/reply-lifecycle.js';
import { caseStanding } from './standing.js';
import { taskLifecycle } from './task/task-lifecycle.js';
import { memberLifecycle } from './team/member-lifecycle.js';
import { texts } from './texts/texts.js';
import { caseClientsView, casesView, dueView } from './views.js';

/**
 * The case file (spis případu): intake, individual social work, screening, case management with its plans, reviews, crises,
 * conferences, evaluation, closing and return (INT, ISW, SCR, CMG, PLN, CNF).
 */
export const casework: Module = {
  name: 'casework',
  lifecycles: [
    caseLifecycle,
    planLifecycle,
    taskLifecycle,
    memberLifecycle,
    requestLifecycle,
    consultationLifecycle,
    conferenceLifecycle,
    participantLifecycle,
    replyLifecycle,
    questionnaireLifecycle,
    targetLifecycle,
  ],
  commands: caseCommands,
  texts,
  answers: officeAnswers,
  standings: [caseStanding],
  views: [
    casesView,
    dueView,
    caseClientsView,
    coordinationView,
    consultationsView,
    conferencesView,
    outreachView,
    refusedServicesView,
    caseloadView,
  ],
  deadlines: [caseDeadlines],
  records: [caseRecordFold, conferenceRecordFold, targetsRecord],
  keepers,
};

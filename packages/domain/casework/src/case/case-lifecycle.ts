import { lifecycle } from '@koordinace/kernel';
import {
  AssessmentRecorded,
  ContactRecorded,
  DeadlineRaised,
  IndividualWorkEnded,
  phaseFacts,
} from '../facts/individual-work-facts.js';
import {
  ClientTold,
  CuratorGroupsMarked,
  ImmediateHelpEnded,
  ImmediateHelpOpened,
  IntakeBasisSettled,
  IntakeRecorded,
} from '../facts/intake-facts.js';
import { AssessmentConcluded, CaseHandedOver, MethodChanged, PlanOpened } from '../facts/management-facts.js';
import { CaseManagementDeclined, ScreeningRecorded } from '../facts/screening-facts.js';
import { guardianTakesPart } from '../guardians/guardian-takes-part.js';
import { caseChart, caseForbidden } from './case-chart.js';
import { blankCase, type CaseData } from './case-data.js';
import { caseFolds } from './case-folds.js';
import { curatorOffered } from './curator-rules.js';
import { evaluatedAtEnd, individualFirst, phaseInOrder } from './individual-work-rules.js';
import {
  basisLater,
  basisOfReferral,
  channelTold,
  channelToldLater,
  openCaseNoticed,
  recognised,
  toldAfterwards,
  toldAtIntake,
} from './intake-rules.js';
import {
  assessmentComplete,
  noRepressiveFunction,
  oneManager,
  qualifiedManager,
  screenedAndAgreed,
} from './management-rules.js';
import { replyGiven } from './reply-given.js';
import {
  againstComputed,
  chosenTargetsOnly,
  everyCriterion,
  readinessApart,
  versionInForce,
} from './screening-rules.js';

/**
 * The life of a case (životní cyklus případu): from the intake through individual social work to case
 * management, one file and one identity all the way (ISW-4).
 */
export const caseLifecycle = lifecycle<CaseData>({
  name: 'case',
  stream: 'case',
  start: blankCase,
  facts: [
    IntakeRecorded,
    ClientTold,
    IntakeBasisSettled,
    ImmediateHelpOpened,
    ImmediateHelpEnded,
    CuratorGroupsMarked,
    ...Object.values(phaseFacts),
    ContactRecorded,
    AssessmentRecorded,
    ScreeningRecorded,
    CaseManagementDeclined,
    MethodChanged,
    CaseHandedOver,
    AssessmentConcluded,
    PlanOpened,
    IndividualWorkEnded,
    DeadlineRaised,
  ],
  folds: caseFolds,
  rules: [
    toldAtIntake,
    channelTold,
    basisOfReferral,
    replyGiven,
    recognised,
    individualFirst,
    phaseInOrder,
    screenedAndAgreed,
    evaluatedAtEnd,
    everyCriterion,
    readinessApart,
    versionInForce,
    chosenTargetsOnly,
    againstComputed,
    oneManager,
    qualifiedManager,
    assessmentComplete,
    guardianTakesPart,
  ],
  warnings: [
    ...[toldAfterwards, channelToldLater, basisLater, openCaseNoticed].map((rule) => ({
      fact: 'IntakeRecorded',
      rule: rule,
    })),
    { fact: 'CuratorGroupsMarked', rule: curatorOffered },
    { fact: 'IntakeRecorded', rule: noRepressiveFunction },
    { fact: 'MethodChanged', rule: noRepressiveFunction },
    { fact: 'CaseHandedOver', rule: noRepressiveFunction },
  ],
  forbidden: caseForbidden,
  chart: caseChart,
});

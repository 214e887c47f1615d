import { lifecycle } from '@koordinace/kernel';
import { CaseClosed, CaseEvaluated, CaseReopened, ProcessEvaluated } from '../facts/closing-facts.js';
import { MediationRecorded } from '../facts/coordinator-facts.js';
import { CrisisEnded, CrisisOpened } from '../facts/crisis-facts.js';
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
import {
  CaseManagementLeft,
  CoordinationBegun,
  EvaluationBegun,
  ExpectedEndSet,
  OutreachConcluded,
  returnFacts,
} from '../facts/phase-facts.js';
import { CaseManagementDeclined, ScreeningRecorded } from '../facts/screening-facts.js';
import { CareLinked, ServiceRefused, SpecialistAssessed, SummaryGiven } from '../facts/support-facts.js';
import { guardianTakesPart } from '../guardians/guardian-takes-part.js';
import { caseChart, caseForbidden } from './case-chart.js';
import { blankCase, type CaseData } from './case-data.js';
import { caseFolds } from './case-folds.js';
import { notOverloaded } from './caseload-rules.js';
import { evaluatedAndClosed, processToEvaluate } from './closing-rules.js';
import { contactTold } from './contact-rules.js';
import { crisisFirst, crisisHandled } from './crisis-rules.js';
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
import { assessmentInThePast, refusalInThePast } from './past-rules.js';
import { clientAtTheCentre, flexiblePhases, goalsMetAtTheEnd } from './phase-rules.js';
import { askAnew, reopenedAnew } from './reopening-rules.js';
import { replyGiven } from './reply-given.js';
import {
  againstComputed,
  chosenTargetsOnly,
  everyCriterion,
  readinessApart,
  versionInForce,
} from './screening-rules.js';
import {
  carerApart,
  coordinatorApart,
  mediationTold,
  outreachCounted,
  representativeSuggested,
  summaryWhole,
} from './support-rules.js';

/**
 * The life of a case (životní cyklus případu): from the intake through individual social work and case management to its
 * end, and back when the client returns; one file and one identity all the way (ISW-4, CMG-15).
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
    OutreachConcluded,
    CoordinationBegun,
    EvaluationBegun,
    ...Object.values(returnFacts),
    CaseManagementLeft,
    ExpectedEndSet,
    CrisisOpened,
    CrisisEnded,
    SpecialistAssessed,
    CareLinked,
    SummaryGiven,
    ServiceRefused,
    MediationRecorded,
    CaseEvaluated,
    ProcessEvaluated,
    CaseClosed,
    CaseReopened,
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
    goalsMetAtTheEnd,
    flexiblePhases,
    clientAtTheCentre,
    crisisFirst,
    evaluatedAndClosed,
    reopenedAnew,
    contactTold,
    outreachCounted,
    summaryWhole,
    carerApart,
    mediationTold,
    refusalInThePast,
    assessmentInThePast,
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
    { fact: 'CaseReopened', rule: noRepressiveFunction },
    { fact: 'MethodChanged', rule: notOverloaded },
    { fact: 'CaseHandedOver', rule: notOverloaded },
    { fact: 'MethodChanged', rule: coordinatorApart },
    { fact: 'CaseHandedOver', rule: coordinatorApart },
    { fact: 'ServiceRefused', rule: coordinatorApart },
    { fact: 'MethodChanged', rule: representativeSuggested },
    { fact: 'CrisisOpened', rule: crisisHandled },
    { fact: 'CaseClosed', rule: processToEvaluate },
    { fact: 'CaseReopened', rule: askAnew },
  ],
  forbidden: caseForbidden,
  chart: caseChart,
});

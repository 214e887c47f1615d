import type { Module } from '@koordinace/kernel';
import { answerDisclosing } from './answers/disclosing.js';
import { sharingSeen } from './answers/sharing-seen.js';
import { answerSharing } from './answers/sharing-with.js';
import { answerRefusals, answerStatements } from './answers/statements-since.js';
import { consentCommands } from './commands/index.js';
import { consentLifecycle } from './consent-lifecycle.js';
import { consentRecord } from './consent-record.js';
import { disclosureLifecycle } from './disclosure/disclosure-lifecycle.js';
import { clientDisclosureRecord, disclosureRecord } from './disclosure/disclosure-record.js';
import { emergenciesView } from './emergency/emergencies-view.js';
import { emergencyDeadlines } from './emergency/emergency-deadlines.js';
import { emergencyLifecycle } from './emergency/emergency-lifecycle.js';
import { emergencyRecord, toldEmergencyRecord } from './emergency/emergency-record.js';
import { consentExpiries } from './expiry.js';
import { contactsLifecycle } from './house/contacts-lifecycle.js';
import { directiveLifecycle } from './house/directive-lifecycle.js';
import { houseRecord, inspectionsRecord } from './house/house-record.js';
import { inspectionLifecycle } from './house/inspection-lifecycle.js';
import { inspectorStanding } from './house/inspector-standing.js';
import { noticeLifecycle } from './house/notice-lifecycle.js';
import { houseAnswers } from './house/questions.js';
import { referralFormLifecycle } from './house/referral-form-lifecycle.js';
import { keepers } from './keepers.js';
import { receivedLifecycle } from './received/received-lifecycle.js';
import { receivedRecord } from './received/received-record.js';
import { refusalsView } from './refusals-view.js';
import { readingPolicy } from './sharing/policy.js';
import { consentTexts } from './texts/consent-texts.js';

/** The module of consent and sharing (souhlas a sdílení informací; CON). */
export const consent: Module = {
  name: 'consent',
  lifecycles: [
    consentLifecycle,
    disclosureLifecycle,
    emergencyLifecycle,
    receivedLifecycle,
    directiveLifecycle,
    noticeLifecycle,
    inspectionLifecycle,
    contactsLifecycle,
    referralFormLifecycle,
  ],
  commands: consentCommands,
  texts: consentTexts,
  answers: [answerSharing(), answerDisclosing(), answerStatements, answerRefusals, ...houseAnswers, ...sharingSeen],
  standings: [inspectorStanding],
  views: [emergenciesView, refusalsView],
  deadlines: [consentExpiries, emergencyDeadlines],
  records: [
    consentRecord,
    disclosureRecord,
    clientDisclosureRecord,
    emergencyRecord,
    toldEmergencyRecord,
    receivedRecord,
    houseRecord,
    inspectionsRecord,
  ],
  sharing: readingPolicy(),
  keepers,
};

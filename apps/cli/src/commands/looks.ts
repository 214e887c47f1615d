import type { Command } from 'commander';
import { everywhere } from '../leaf.js';
import { type Session, say } from '../session.js';
import { commandTexts } from '../texts/command-texts.js';
import { verbTexts } from '../texts/verb-texts.js';
import { addCan } from './case-can.js';
import { addCompare } from './case-compare.js';
import { addDue } from './case-due.js';
import { addHistory } from './case-history.js';
import { addList } from './case-list.js';
import { addShow } from './case-show.js';
import { addStory } from './case-story.js';
import { addWhy } from './case-why.js';
import { addChecklistCompare } from './checklist-compare.js';
import { addChecklistList } from './checklist-list.js';
import { addChecklistPicture } from './checklist-picture.js';
import { addChecklistShow } from './checklist-show.js';
import { addConferenceShow } from './conference-show.js';
import { addConsentImport } from './consent-import.js';
import { addConsentShow } from './consent-show.js';
import { addPrinciples } from './dilemma-principles.js';
import { addDilemmaShow } from './dilemma-show.js';
import { addDisclosureList } from './disclosure-list.js';
import { addDisclosurePackage } from './disclosure-package.js';
import { addDocumentAdopt } from './document-adopt.js';
import { addDocumentCheck } from './document-check.js';
import { addDocumentDraft } from './document-draft.js';
import { addDocumentList } from './document-list.js';
import { addDocumentShow } from './document-show.js';
import { addEmergencyList } from './emergency-list.js';
import { showOf } from './file-show.js';
import { addFormPrint } from './form-print.js';
import { addMeetingCalendar } from './meeting-calendar.js';
import {
  addMeetingCases,
  addMeetingList,
  addMeetingNeeds,
  addMeetingSeries,
  addMeetingTopics,
} from './meeting-list.js';
import { addMeetingShow } from './meeting-show.js';
import { listOf } from './own-lists.js';
import { addImplementationPicture, addRiskPicture } from './plan-pictures.js';
import { addPlanShow } from './plan-show.js';
import { addPostAgenda } from './post-agenda.js';
import { addPostCaseload } from './post-caseload.js';
import { addPostGroups } from './post-groups.js';
import { addPostList } from './post-list.js';
import { addPostShow } from './post-show.js';
import { addRiskCatalogue } from './risk-catalogue.js';

/** What looks into files, by the group in which it stands (nahlížení); nothing in them changes. */
const looks = {
  case: [addList, addShow, addStory, addHistory, addCompare, addCan, addWhy, addDue],
  plan: [addPlanShow],
  conference: [addConferenceShow],
  consent: [addConsentShow, addConsentImport, addFormPrint],
  disclosures: [addDisclosureList, addDisclosurePackage],
  emergency: [addEmergencyList],
  received: [],
  inspection: [],
  implementation: [
    listOf('implementationList', ['implementations', 'implementationSteps']),
    showOf('implementationShow', ['implementation']),
    addImplementationPicture,
  ],
  risk: [listOf('riskList', ['risks']), addRiskCatalogue, addRiskPicture],
  checklist: [addChecklistList, addChecklistShow, addChecklistCompare, addChecklistPicture],
  document: [addDocumentList, addDocumentShow, addDocumentCheck, addDocumentDraft, addDocumentAdopt],
  post: [addPostList, addPostShow, addPostAgenda, addPostCaseload, addPostGroups],
  training: [
    listOf('trainingList', ['trainingPlans', 'onboardings']),
    showOf('trainingShow', ['training', 'onboarding']),
  ],
  supervision: [
    listOf('supervisionList', ['supervisions', 'supervised', 'expectationsToMap']),
    showOf('supervisionShow', ['supervision']),
  ],
  dilemma: [listOf('dilemmaList', ['dilemmas']), addDilemmaShow, addPrinciples],
  meeting: [
    addMeetingList,
    addMeetingShow,
    addMeetingCalendar,
    addMeetingCases,
    addMeetingSeries,
    addMeetingTopics,
    addMeetingNeeds,
  ],
} as const;

/** Adds `case …`, `plan …`, `consent …` and the other groups with what looks into files. What changes them are their verbs. */
export function addLooks(program: Command, session: Session): void {
  for (const [name, adds] of Object.entries(looks)) {
    const group = program.command(name).description(say(session, commandTexts[name as keyof typeof looks]));
    group.helpCommand(false);
    if (adds.length > 0) group.commandsGroup(say(session, verbTexts.looks));
    everywhere(group, session);
    for (const add of adds) add(group, session);
  }
}

import { caseVerbs } from './case-verbs.js';
import { checklistVerbs } from './checklist-verbs.js';
import { conferenceVerbs } from './conference-verbs.js';
import { dilemmaVerbs } from './dilemma-verbs.js';
import { documentVerbs } from './document-verbs.js';
import { evaluationVerbs } from './evaluation-verbs.js';
import { implementationVerbs } from './implementation-verbs.js';
import { meetingVerbs } from './meeting-verbs.js';
import { planVerbs } from './plan-verbs.js';
import { postVerbs } from './post-verbs.js';
import { riskVerbs } from './risk-verbs.js';
import { sharingVerbs } from './sharing-verbs.js';
import { supervisionVerbs } from './supervision-verbs.js';
import { trainingVerbs } from './training-verbs.js';
import type { Verb } from './verb.js';

/** Written every day, so it stands at the top: a contact in one short line (zápis kontaktu). */
const contact: Verb = {
  verb: 'contact',
  command: 'RecordContact',
  positional: ['case', 'form', 'note'],
  asks: ['note'],
};

/** All verbs, in the order of the help pages. */
export const allVerbs: readonly Verb[] = [
  contact,
  ...caseVerbs,
  ...planVerbs,
  ...conferenceVerbs,
  ...sharingVerbs,
  ...implementationVerbs,
  ...evaluationVerbs,
  ...riskVerbs,
  ...checklistVerbs,
  ...documentVerbs,
  ...postVerbs,
  ...trainingVerbs,
  ...supervisionVerbs,
  ...dilemmaVerbs,
  ...meetingVerbs,
];

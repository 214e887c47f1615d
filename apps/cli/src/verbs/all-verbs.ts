import { caseVerbs } from './case-verbs.js';
import { conferenceVerbs } from './conference-verbs.js';
import { planVerbs } from './plan-verbs.js';
import { sharingVerbs } from './sharing-verbs.js';
import type { Verb } from './verb.js';

/** Written every day, so it stands at the top: a contact in one short line (zápis kontaktu). */
const contact: Verb = {
  verb: 'contact',
  command: 'RecordContact',
  positional: ['case', 'form', 'note'],
  asks: ['note'],
};

/** All verbs, in the order of the help pages. */
export const allVerbs: readonly Verb[] = [contact, ...caseVerbs, ...planVerbs, ...conferenceVerbs, ...sharingVerbs];

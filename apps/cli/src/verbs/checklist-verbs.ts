import { inGroup } from './verb.js';

/** `checklist …` (kontrolní seznam): runs, answers, evidence. */
export const checklistVerbs = inGroup('checklist', []);

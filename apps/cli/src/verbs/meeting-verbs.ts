import { inGroup } from './verb.js';

/** `meeting …` (setkání): called, held, followed up. */
export const meetingVerbs = inGroup('meeting', []);

import { inGroup } from './verb.js';

/** `supervision …` (supervize a intervize). */
export const supervisionVerbs = inGroup('supervision', []);

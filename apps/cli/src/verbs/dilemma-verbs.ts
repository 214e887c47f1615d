import { inGroup } from './verb.js';

/** `dilemma …` (etická dilemata). */
export const dilemmaVerbs = inGroup('dilemma', []);

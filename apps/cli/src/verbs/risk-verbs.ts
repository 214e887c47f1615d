import { inGroup } from './verb.js';

/** `risk …` (rizika): adopted, assessed, matured. */
export const riskVerbs = inGroup('risk', []);

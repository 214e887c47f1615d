import { inGroup } from './verb.js';

/** `document …` (interní dokument): adopted, acknowledged. */
export const documentVerbs = inGroup('document', []);

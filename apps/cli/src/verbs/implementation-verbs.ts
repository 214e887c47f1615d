import { inGroup } from './verb.js';

/** `implementation …` (implementační plán): steps, changes, evaluations, the carrier of the change. */
export const implementationVerbs = inGroup('implementation', []);

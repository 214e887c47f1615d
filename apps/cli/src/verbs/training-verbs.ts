import { inGroup } from './verb.js';

/** `training …` (vzdělávání): plans, courses, onboarding. */
export const trainingVerbs = inGroup('training', []);

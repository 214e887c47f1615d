import { inGroup } from './verb.js';

/** `post …` (pozice): profiles, agenda, rules of cooperation. */
export const postVerbs = inGroup('post', []);

import { inGroup } from './verb.js';

/** `document …` (interní dokument): acknowledged, by whom else; it is adopted from a file. */
export const documentVerbs = inGroup('document', [
  { verb: 'acknowledge', command: 'AcknowledgeDocument', positional: ['document'] },
  { verb: 'concerned', command: 'NameConcerned', positional: ['document', 'concerned'] },
]);

import { inGroup } from './verb.js';

const on = ['checklist'] as const;

/** `checklist …` (kontrolní seznam): runs, answers, evidence. */
export const checklistVerbs = inGroup('checklist', [
  { verb: 'open', command: 'OpenChecklist', positional: [] },
  { verb: 'answer', command: 'AnswerItem', positional: [...on, 'item', 'answer', 'evidence'] },
  { verb: 'fill', command: 'AnswerItems', positional: on },
  { verb: 'propose', command: 'ProposeAnswers', positional: on },
  { verb: 'confirm', command: 'ConfirmAnswers', positional: [...on, 'items'] },
  { verb: 'close', command: 'CloseChecklist', positional: on },
  { verb: 'rhythm', command: 'SetPracticeCheckRhythm', positional: ['days'] },
]);

import { inGroup } from './verb.js';

const on = ['dilemma'] as const;

/** `dilemma …` (etická dilemata): described, decided, learned from. */
export const dilemmaVerbs = inGroup('dilemma', [
  { verb: 'describe', command: 'DescribeDilemma', positional: ['kind', 'title', 'description'], asks: ['options'] },
  { verb: 'option', command: 'AddDilemmaOption', positional: [...on, 'option'] },
  { verb: 'decide', command: 'DecideDilemma', positional: [...on, 'decision', 'because'] },
  { verb: 'lesson', command: 'DrawLesson', positional: [...on, 'lesson'] },
]);

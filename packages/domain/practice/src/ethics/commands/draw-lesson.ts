import { command, keeps } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import { DilemmaLessonDrawn } from '../dilemma-facts.js';
import { DilemmaId } from '../dilemma-id.js';
import { wholeDepartment } from './who.js';

/** Writes down what a decided dilemma taught the office, and what will prevent it (poučení z dilematu, ETH-2); again, the last word counts. */
export const DrawLesson = command('DrawLesson', {
  fields: {
    dilemma: DilemmaId.describe('The dilemma.'),
    lesson: keeps('ETH-2', Note).describe('What was learned; nobody is named.'),
    prevention: keeps('ETH-2', z.array(Line).max(20)).describe('Steps by which such dilemmas are prevented.'),
  },
  on: 'dilemma',
  who: wholeDepartment,
  facts: [DilemmaLessonDrawn],
  world: ({ lesson, prevention = [] }, asking) => ({ named: askNames([lesson, ...prevention], asking) }),
  proposes: (given, { world }) => [DilemmaLessonDrawn({ ...given, ...world })],
});

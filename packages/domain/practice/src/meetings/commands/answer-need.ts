import { command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { NeedId } from '../ids.js';
import { NeedOutcome } from '../lists/need-outcome.js';
import { NeedAnswered } from '../needs/need-facts.js';
import { Note } from '../wording.js';

/** Answers a need (odpověď na potřebu; MTG-6): the leadership, or the head who has its answer. */
export const AnswerNeed = command('AnswerNeed', {
  fields: {
    need: NeedId.describe('The need.'),
    outcome: NeedOutcome.schema.describe('What came of it.'),
    answer: Note.describe('The answer in words.').optional(),
  },
  who: ['leadership', 'head'],
  facts: [NeedAnswered],
  world: ({ answer }, asking) => ({ named: askNames([answer], asking) }),
  proposes: ({ answer, ...given }, { world }) => [NeedAnswered({ ...given, ...present({ answer }), ...world })],
});

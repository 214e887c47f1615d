import { command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { TopicId } from '../ids.js';
import { TopicClosed } from '../topic/topic-facts.js';
import { Note } from '../wording.js';
import { organisers } from './who.js';

/** Closes a topic of the day (uzavření aktuálního tématu; MTG-3). */
export const CloseTopic = command('CloseTopic', {
  fields: { topic: TopicId.describe('The topic.'), outcome: Note.describe('What came of it.').optional() },
  on: 'topic',
  who: organisers,
  facts: [TopicClosed],
  world: ({ outcome }, asking) => ({ named: askNames([outcome], asking) }),
  proposes: ({ topic, outcome }, { world }) => [TopicClosed({ topic, ...present({ outcome }), ...world })],
});

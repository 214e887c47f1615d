import { command, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import type { TopicId } from '../ids.js';
import { TopicKind } from '../lists/topic-kind.js';
import { TopicOpened } from '../topic/topic-facts.js';
import { Line, Note } from '../wording.js';
import { organisers } from './who.js';

/** Opens a current issue of the municipality as a topic (otevření aktuálního tématu; MTG-3): a closing hostel or plant, safety in schools. */
export const OpenTopic = command('OpenTopic', {
  fields: {
    kind: TopicKind.schema.describe('What it is about.'),
    title: Line.describe('What it is called.'),
    situation: Note.describe('What is happening; nothing about single clients.').optional(),
  },
  who: organisers,
  facts: [TopicOpened],
  world: ({ title, situation }, asking) => ({ named: askNames([title, situation], asking) }),
  proposes: ({ kind, title, situation }, { newId, world }) => [
    TopicOpened({ topic: newId('topic') as TopicId, kind, title, ...present({ situation }), ...world }),
  ],
});

import { command, PlainDate, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { TopicId } from '../ids.js';
import { TopicTrainingArranged } from '../topic/topic-facts.js';
import { Line } from '../wording.js';
import { organisers } from './who.js';

/** Arranges further training on a topic for actors, for example a workshop (navazující vzdělávání k tématu; MTG-3). */
export const ArrangeTopicTraining = command('ArrangeTopicTraining', {
  fields: {
    topic: TopicId.describe('The topic.'),
    subject: Line.describe('What the training is about and for whom.'),
    trainingOn: PlainDate.describe('The day, as soon as it is known.').optional(),
  },
  on: 'topic',
  who: organisers,
  facts: [TopicTrainingArranged],
  world: ({ subject }, asking) => ({ named: askNames([subject], asking) }),
  proposes: ({ topic, subject, trainingOn }, { world }) => [
    TopicTrainingArranged({ topic, subject, ...present({ trainingOn }), ...world }),
  ],
});

import { command } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { TopicId } from '../ids.js';
import { ProcedureAgreed } from '../topic/topic-facts.js';
import { Note } from '../wording.js';
import { organisers } from './who.js';

/** Writes down the joint procedure of the actors on a topic (dohoda na společném postupu; MTG-3). Later ones replace it. */
export const AgreeProcedure = command('AgreeProcedure', {
  fields: {
    topic: TopicId.describe('The topic.'),
    procedure: Note.describe('How the actors go about it together.'),
  },
  on: 'topic',
  who: organisers,
  facts: [ProcedureAgreed],
  world: ({ procedure }, asking) => ({ named: askNames([procedure], asking) }),
  proposes: (given, { world }) => [ProcedureAgreed({ ...given, ...world })],
});

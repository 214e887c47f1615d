import { command, keeps } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { Note } from '../../wording.js';
import { DilemmaDecided } from '../dilemma-facts.js';
import { DilemmaId } from '../dilemma-id.js';
import { wholeDepartment } from './who.js';

/** Writes down how a dilemma was decided, and why so (rozhodnutí dilematu, ETH-2). */
export const DecideDilemma = command('DecideDilemma', {
  fields: {
    dilemma: DilemmaId.describe('The dilemma.'),
    decision: keeps('ETH-2', Note).describe('What was decided; nobody is named.'),
    because: keeps('ETH-2', Note).describe('Why so; nobody is named.'),
  },
  on: 'dilemma',
  who: wholeDepartment,
  facts: [DilemmaDecided],
  world: ({ decision, because }, asking) => ({ named: askNames([decision, because], asking) }),
  proposes: (given, { world }) => [DilemmaDecided({ ...given, ...world })],
});

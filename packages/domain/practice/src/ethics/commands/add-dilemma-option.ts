import { command } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { Line } from '../../wording.js';
import { DilemmaOptionAdded } from '../dilemma-facts.js';
import { DilemmaId } from '../dilemma-id.js';
import { wholeDepartment } from './who.js';

/** Adds another way out of a dilemma that is not decided yet (další možnost řešení, ETH-2). */
export const AddDilemmaOption = command('AddDilemmaOption', {
  fields: {
    dilemma: DilemmaId.describe('The dilemma.'),
    option: Line.describe('The way out; nobody is named.'),
  },
  on: 'dilemma',
  who: wholeDepartment,
  facts: [DilemmaOptionAdded],
  world: ({ option }, asking) => ({ named: askNames([option], asking) }),
  proposes: (given, { world }) => [DilemmaOptionAdded({ ...given, ...world })],
});

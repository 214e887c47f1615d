import { command, keeps, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../../post.js';
import { Note } from '../../wording.js';
import { SelectionId } from '../establishment-ids.js';
import { SelectionResult } from '../lists/selection-result.js';
import { SelectionCancelled, SelectionDecided, SelectionOpened, SelectionPublished } from '../selection-lifecycle.js';

const selection = SelectionId.describe('The selection.');

/** Opens a selection for a post after a review of posts (otevření výběrového řízení, STF-12). */
export const OpenSelection = command('OpenSelection', {
  fields: {
    post: Post.schema.describe('The post.'),
    review: keeps('STF-12', Note).describe('What the review of posts and job descriptions found.'),
  },
  who: ['head'],
  facts: [SelectionOpened],
  proposes: (given, { newId }) => [SelectionOpened({ selection: newId('selection') as SelectionId, ...given })],
});

/** Notes that a selection was published (zveřejnění výběrového řízení, STF-12). */
export const PublishSelection = command('PublishSelection', {
  fields: {
    selection,
    closesOn: PlainDate.describe('The last day for applying.'),
    where: keeps('STF-12', Note).describe('Where it is published.'),
    requirements: keeps('STF-12', Note).describe('What is required of and expected from whoever applies.'),
  },
  who: ['head'],
  facts: [SelectionPublished],
  proposes: (given) => [SelectionPublished(given)],
});

/** Notes how a selection ended (výsledek výběrového řízení, STF-12). Whoever was chosen is appointed by another act. */
export const DecideSelection = command('DecideSelection', {
  fields: {
    selection,
    result: SelectionResult.schema.describe('How it ended.'),
    applicants: z.int().min(0).max(1000).describe('How many applied.').optional(),
  },
  who: ['head'],
  facts: [SelectionDecided],
  proposes: (given) => [SelectionDecided(given)],
});

/** Gives a selection up (zrušení výběrového řízení, STF-12). */
export const CancelSelection = command('CancelSelection', {
  fields: { selection },
  who: ['head'],
  facts: [SelectionCancelled],
  proposes: (given) => [SelectionCancelled(given)],
});

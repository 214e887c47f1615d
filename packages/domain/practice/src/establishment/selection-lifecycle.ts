import {
  dayOf,
  type FactOf,
  fact,
  lifecycle,
  PlainDate,
  type RuleAct,
  rule,
  type Verdict,
  when,
} from '@koordinace/kernel';
import { z } from 'zod';
import { Post } from '../post.js';
import { Note } from '../wording.js';
import { SelectionId } from './establishment-ids.js';
import { SelectionResult } from './lists/selection-result.js';
import { findProfile } from './profile-data.js';

/** Posts were reviewed and a selection for one of them was opened (revize míst a výběrové řízení, STF-12). */
export const SelectionOpened = fact('SelectionOpened', {
  selection: SelectionId,
  post: Post.schema,
  review: Note.optional(),
});

/** The selection was published (zveřejnění výběrového řízení, STF-12): where, with which requirements, until when. */
export const SelectionPublished = fact('SelectionPublished', {
  selection: SelectionId,
  where: Note.optional(),
  requirements: Note.optional(),
  closesOn: PlainDate,
});

/** The selection ended (ukončení výběrového řízení, STF-12). */
export const SelectionDecided = fact('SelectionDecided', {
  selection: SelectionId,
  result: SelectionResult.schema,
  applicants: z.int().optional(),
});

/** The selection was given up before anybody could be chosen (zrušení výběrového řízení, STF-12). */
export const SelectionCancelled = fact('SelectionCancelled', { selection: SelectionId });

/** What decisions know of a selection. */
export interface SelectionData {
  readonly post?: Post;
}

/** A post is well described before it is offered, and there is time to apply (STF-12). */
const wellDescribed = rule('STF-12', {
  needs: ['profile', 'closed'],
  act: ({ post }: SelectionData, act: RuleAct<FactOf<typeof SelectionPublished>>): Verdict<'profile' | 'closed'> => {
    if (post === undefined || findProfile(act.file, post) === undefined) return { needs: 'profile' };
    return act.fact.closesOn < dayOf(act.at) ? { needs: 'closed' } : 'permit';
  },
});

/** A selection for a post (výběrové řízení, STF-12): opened after a review of posts, published, decided. */
export const selectionLifecycle = lifecycle<SelectionData>({
  name: 'selection',
  stream: 'office',
  start: {},
  chart: {
    initial: 'none',
    states: {
      none: { on: { SelectionOpened: { target: 'opened' } } },
      opened: {
        on: {
          SelectionPublished: { target: 'published', rules: ['STF-12'] },
          SelectionCancelled: { target: 'cancelled' },
        },
      },
      published: { on: { SelectionDecided: { target: 'decided' }, SelectionCancelled: { target: 'cancelled' } } },
      decided: { type: 'final' },
      cancelled: { type: 'final' },
    },
  },
  facts: [SelectionOpened, SelectionPublished, SelectionDecided, SelectionCancelled],
  folds: [when(SelectionOpened, (_: SelectionData, { post }) => ({ post }))],
  rules: [wellDescribed],
  forbidden: [{ rule: 'STF-12', fact: 'SelectionDecided', from: ['opened'], target: 'decided' }],
});

import { command } from '@koordinace/kernel';
import { NeedId } from '../ids.js';
import { NeedAnnounced } from '../needs/need-facts.js';

/** Notes that it was said that a need stays without an answer (upozornění na potřebu bez odezvy; MTG-6). Only the office itself does it. */
export const AnnounceNeed = command('AnnounceNeed', {
  fields: { need: NeedId.describe('The need.') },
  who: ['system'],
  facts: [NeedAnnounced],
  proposes: (given) => [NeedAnnounced(given)],
});

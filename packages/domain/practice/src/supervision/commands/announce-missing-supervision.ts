import { AccountId, command, type PlainDate } from '@koordinace/kernel';
import { MissingSupervisionAnnounced } from '../supervisee-facts.js';
import { missingSupervision } from '../supervisee-lifecycle.js';

/** Notes that somebody who should be under supervision is under none, and that it was said (SUP-2). Only the office itself does it. */
export const AnnounceMissingSupervision = command('AnnounceMissingSupervision', {
  fields: { supervisee: AccountId.describe('Who is under no supervision.') },
  who: ['system'],
  facts: [MissingSupervisionAnnounced],
  proposes: ({ supervisee }, { file }) =>
    missingSupervision(file)
      .filter(({ tell }) => tell.includes(supervisee))
      .map(({ due }) => MissingSupervisionAnnounced({ supervisee, due: due as PlainDate })),
});

import { type Answer, answers } from '@koordinace/kernel';
import { type SharingAnswer, type SharingQuery, sharingWith } from '@koordinace/people';
import { openBySharing, type PolicyChange } from '../sharing/open-by-sharing.js';
import { filesToLookAt } from '../sharing/reading-world.js';
import { itemsOf, type SharingRequest } from '../sharing/request.js';

/** What another module asks, as a request to share. Its codes stay as they are: an unknown one is refused (CON-22). */
const queryAsSharing = ({ person, categories, ...asked }: SharingQuery, at: string): SharingRequest => ({
  ...asked,
  people: [person],
  items: itemsOf(categories),
  at,
});

/**
 * Answers what of a person may be shared with somebody (co lze komu sdělit; CON-8, CNF-2, CNF-5), by the same decision as
 * readings.
 */
export const answerSharing = (change?: PolicyChange): Answer =>
  answers(sharingWith, {
    files: ({ person }, world) => filesToLookAt([person], world),
    answer: (query, world): SharingAnswer => {
      const { open, because } = openBySharing(queryAsSharing(query, world.at), world, change);
      return { open: open[query.person] ?? [], because };
    },
  });

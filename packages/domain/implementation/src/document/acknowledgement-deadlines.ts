import { addDays, ask, type Deadlines, whomToTell } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { findDocument, missingFrom } from './document-data.js';

/** Within how many days those concerned acknowledge a version (lhůta k seznámení). The manual names none; our own. */
export const acknowledgementDays = 30;

/** Until when everybody concerned acknowledges a version, told to whoever has not, and to the heads (lhůta k seznámení, IMP-13). */
export const acknowledgementDeadlines: Deadlines = {
  stream: 'document',
  of(file) {
    const found = findDocument(file);
    if (found?.data.adoptedOn === undefined || found.at !== 'inForce') return [];
    const missing = missingFrom(found.data);
    if (missing.length === 0) return [];
    return [
      {
        id: 'acknowledgement',
        kind: 'acknowledgement',
        due: addDays(found.data.adoptedOn, acknowledgementDays),
        rule: 'IMP-13',
        tell: missing,
        raised: found.data.announced,
      },
    ];
  },
  whom: whomToTell({
    asks: () => ({ heads: ask(holdersOf, { post: 'head' }) }),
    tell: ({ heads }) => heads.map(({ account }) => account),
  }),
  raise: (document) => ({ type: 'AnnounceMissingAcknowledgement', document }),
};

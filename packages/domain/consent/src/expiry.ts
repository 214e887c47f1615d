import { addDays, ask, type Deadline, type Deadlines, idOfStream, instancesOf, whomToTell } from '@koordinace/kernel';
import { recordsByFiles, workersWith } from '@koordinace/people';
import type { ConsentData } from './consent-data.js';

/**
 * How many days before its end it is said that a consent is about to expire. The manual names no number; this one of ours
 * leaves time to meet the client and ask anew.
 */
export const expiryNoticeDays = 30;

const kind = 'consentExpiry';

/**
 * The consents that are about to expire (blížící se konec souhlasu, CON-19), told to whoever works with the person, under
 * any of the person's records that this one names (INT-6).
 */
export const consentExpiries: Deadlines = {
  stream: 'person',
  of: (file) =>
    instancesOf<ConsentData>(file, 'consent').flatMap(({ id, at, data }): readonly Deadline[] => {
      const until = data.stated?.until;
      if (at !== 'given' || until === undefined) return [];
      return [
        {
          id: `${kind}/${id}/${until}`,
          kind,
          // A sweep speaks on the day after.
          due: addDays(until, -expiryNoticeDays - 1),
          ends: until,
          rule: 'CON-19',
          tell: [],
          raised: data.expiryAnnounced === until,
        },
      ];
    }),
  whom: whomToTell({
    asks: (_deadline, file) => {
      const records = recordsByFiles(idOfStream(file.stream), { has: (one) => one === file.stream, file: () => file });
      return Object.fromEntries(records.map((person) => [person, ask(workersWith, { person })]));
    },
    tell: (workers) => Object.values(workers).flat(),
  }),
  raise: (person, deadline) => {
    const [, consent, until] = deadline.split('/');
    return { type: 'AnnounceConsentExpiry', person, consent, until };
  },
};

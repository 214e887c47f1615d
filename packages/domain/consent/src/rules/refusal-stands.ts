import { type FactOf, instancesOf, type RuleAct, rule } from '@koordinace/kernel';
import type { ConsentData } from '../consent-data.js';
import type { ConsentGiven } from '../consent-facts.js';
import { recipientKey } from '../recipient.js';

/** Have two lists something in common? One that is absent means all. */
const overlap = <T>(one: readonly T[] | undefined, other: readonly T[], key: (item: T) => unknown = (item) => item) =>
  one === undefined || one.some((item) => other.some((same) => key(same) === key(item)));

/** CON-2: a refusal of the same sharing is on record; it is said, so that the client's no is not passed over. */
export const refusalStands = rule('CON-2', {
  needs: ['standingRefusal'],
  act: (_state: ConsentData, { fact, file }: RuleAct<FactOf<typeof ConsentGiven>>) => {
    const standing = instancesOf<ConsentData>(file, 'consent').filter(
      ({ at, data: { stated } }) =>
        at === 'refused' &&
        overlap(stated?.purposes, fact.purposes) &&
        overlap(stated?.categories, fact.categories) &&
        overlap(stated?.recipients, fact.recipients, recipientKey),
    );
    const refusals = standing.map(({ id }) => id);
    return refusals.length === 0 ? 'permit' : { needs: 'standingRefusal', params: { refusals } };
  },
});

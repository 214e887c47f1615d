import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findFunding } from '../funding-data.js';
import { holdersOfPost, type ProfileData } from '../profile-data.js';
import type { ProfileAdopted } from '../profile-facts.js';

type Adopted = RuleAct<FactOf<typeof ProfileAdopted>>;

/** A profile fits the office as it is: nobody is their own superior, and whoever holds the post has a place (STF-5). */
export const profileFits = rule('STF-5', {
  needs: ['ownSuperior', 'tooFewPlaces'],
  act: (_: ProfileData, { fact, file }: Adopted): Verdict<'ownSuperior' | 'tooFewPlaces'> => {
    if (fact.subordinateTo === fact.post || fact.superiorOf.includes(fact.post)) return { needs: 'ownSuperior' };
    const holders = holdersOfPost(file, fact.post);
    return fact.places !== undefined && holders.length > fact.places
      ? { needs: 'tooFewPlaces', params: { places: fact.places, holders } }
      : 'permit';
  },
});

const placings = ['notUnderHead', 'underManagers', 'aboveManagers'] as const;

/** The coordinator is subordinate to the head, and neither above nor below the case managers (STF-1). */
export const coordinatorsPlace = rule('STF-1', {
  needs: placings,
  act: (_: ProfileData, { fact: { post, subordinateTo, superiorOf } }: Adopted): Verdict<(typeof placings)[number]> => {
    const isUnder = (below: string, above: string) =>
      (post === below && subordinateTo === above) || (post === above && superiorOf.some((one) => one === below));
    if (isUnder('supportCoordinator', 'caseManager')) return { needs: 'underManagers' };
    if (isUnder('caseManager', 'supportCoordinator')) return { needs: 'aboveManagers' };
    return post === 'supportCoordinator' && subordinateTo !== undefined && subordinateTo !== 'head'
      ? { needs: 'notUnderHead' }
      : 'permit';
  },
});

/** The coordinator may coordinate case managers, or coordination is at risk (STF-1). */
export const coordinatesManagers = rule('STF-1', {
  needs: ['mayNotCoordinate'],
  act: (_: ProfileData, { fact }: Adopted) =>
    fact.post === 'supportCoordinator' && !fact.coordinates.includes('caseManager')
      ? { needs: 'mayNotCoordinate' }
      : 'permit',
});

/** A post needs rooms and money, or it stands on paper alone (STF-13). */
export const equippedAndFunded = rule('STF-13', {
  needs: ['premises', 'funding'],
  act: (_: ProfileData, { fact, file }: Adopted): Verdict<'premises' | 'funding'> => {
    if (fact.premises === undefined) return { needs: 'premises' };
    return findFunding(file, fact.post) === undefined ? { needs: 'funding' } : 'permit';
  },
});

import { type FactOf, lifecycle, when } from '@koordinace/kernel';
import { adoptedOnce } from './adopted-once.js';
import { blankProfile, type ProfileData, type ProfilePart } from './profile-data.js';
import { ProfileAdopted } from './profile-facts.js';
import { coordinatesManagers, coordinatorsPlace, equippedAndFunded, profileFits } from './rules/profile-rules.js';

/** What a version tells. A part that was left out (a broken rule) is not told. */
function toldIn(fact: FactOf<typeof ProfileAdopted>): readonly ProfilePart[] {
  const parts: Readonly<Record<ProfilePart, boolean>> = {
    competences: (fact.competences ?? []).length > 0,
    jobDescription: fact.jobDescription !== undefined,
    extent: fact.extent !== undefined,
    equipment: fact.equipment !== undefined,
    placement: fact.subordinateTo !== undefined,
    substitute: fact.standIn !== undefined,
  };
  return (Object.keys(parts) as ProfilePart[]).filter((part) => parts[part]);
}

/** The versions of the profiles of posts (profily pozic; STF-1, STF-5, STF-8); the last one of each post is in force. */
export const profileLifecycle = lifecycle<ProfileData>({
  name: 'profile',
  stream: 'office',
  start: blankProfile,
  chart: adoptedOnce('ProfileAdopted', 'STF-5'),
  facts: [ProfileAdopted],
  folds: [
    when(ProfileAdopted, (_: ProfileData, fact) => ({
      post: fact.post,
      version: fact.version,
      told: toldIn(fact),
      ...(fact.places !== undefined && { places: fact.places }),
      hasPremises: fact.premises !== undefined,
      targetGroups: fact.targetGroups,
    })),
  ],
  rules: [profileFits],
  warnings: [
    { fact: 'ProfileAdopted', rule: coordinatorsPlace },
    { fact: 'ProfileAdopted', rule: coordinatesManagers },
    { fact: 'ProfileAdopted', rule: equippedAndFunded },
  ],
});

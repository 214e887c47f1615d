import { type FactOf, type RuleAct, rule } from '@koordinace/kernel';
import { findProfile, holdersOfPost } from '../establishment/profile-data.js';
import type { WorkerData } from '../worker-data.js';
import type { WorkerAppointed } from '../worker-facts.js';

/** A post is held by no more people than its profile has places for (STF-5). Without a profile nobody counts. */
export const placeFree = rule('STF-5', {
  needs: ['taken'],
  act: (_: WorkerData, { fact, file }: RuleAct<FactOf<typeof WorkerAppointed>>) => {
    const { worker, post, organisation } = fact;
    const places = findProfile(file, post)?.places;
    if (places === undefined || organisation !== undefined) return 'permit';
    const holders = holdersOfPost(file, post).filter((holder) => holder !== worker);
    return holders.length >= places ? { needs: 'taken', params: { places, holders } } : 'permit';
  },
});

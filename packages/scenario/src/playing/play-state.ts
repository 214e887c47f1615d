import { placesOf } from '@koordinace/kernel';
import type { StepResult } from '../played.js';
import type { StateStep } from '../step.js';
import { differ } from '../texts/difference-texts.js';
import type { Stage } from './stage.js';

/** Looks where a file stands. Of places in several regions only those that the case names are compared. */
export function playState(stage: Stage, { state, expect }: StateStep): StepResult {
  const file = stage.resolve(state);
  const unexpected = Object.entries(expect).flatMap(([instance, wanted]) => {
    const came = stage.placeOf(file, stage.resolve(instance));
    const places = came === undefined ? [] : placesOf(came);
    return placesOf(wanted).every((place) => places.includes(place)) ? [] : [differ.code(instance, wanted, came)];
  });
  return { outcome: 'accepted', rules: [], warned: [], unexpected };
}

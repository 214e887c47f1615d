import { codeList } from '@koordinace/kernel';
import type { ImplementationData } from './implementation-data.js';
import type { SeenAnswer } from './lists/seen-answer.js';

/** The five pieces of advice to whoever introduces the approach (pět rad; IMP-12). */
export const Advice = codeList('Advice', {
  havePlan: { cs: 'mějte plán', en: 'have a plan' },
  knowActors: { cs: 'znejte aktéry', en: 'know your actors' },
  discussChange: { cs: 'diskutujte změnu', en: 'discuss the change' },
  shareUp: { cs: 'sdílejte informace o úroveň výš', en: 'share information a level up' },
  formalise: { cs: 'formalizujte spolupráci', en: 'formalise cooperation' },
});
export type Advice = (typeof Advice.codes)[number];

/** How far each of the five is followed. */
export type AdviceProgress = Readonly<Record<Advice, SeenAnswer>>;

/** What the progress is computed from. */
export interface FollowsAdvice
  extends Pick<ImplementationData, 'planned' | 'held' | 'informed' | 'actors' | 'formalised' | 'startedOn'> {
  /** How many steps the plan has. */
  readonly steps: number;
}

const doneOrPlanned = (done: boolean, planned: boolean): SeenAnswer => (done ? 'yes' : planned ? 'partly' : 'no');

/**
 * How far the five pieces of advice are followed (pokrok podle pěti rad, IMP-12): a plan that started, the change discussed in
 * sessions, the leadership informed; about actors what the data told when they were asked last.
 */
export const adviceProgress = (told: FollowsAdvice): AdviceProgress => ({
  havePlan: doneOrPlanned(told.startedOn !== undefined, told.steps > 0),
  knowActors: told.actors,
  discussChange: doneOrPlanned(told.held > 0, told.planned > 0),
  shareUp: doneOrPlanned(told.informed > 0, false),
  formalise: told.formalised,
});

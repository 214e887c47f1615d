import { inGroup } from './verb.js';

const onItem = ['training', 'trainingitem'] as const;

/** `training …` (vzdělávání): plans of workers and of what is offered to actors; the onboarding of coordinators. */
export const trainingVerbs = inGroup('training', [
  { verb: 'open', command: 'OpenTrainingPlan', positional: ['worker'] },
  { verb: 'open-actors', command: 'OpenActorsTraining', positional: [] },
  { verb: 'plan', command: 'PlanTraining', positional: ['training', 'kind', 'until'], asks: ['title'] },
  { verb: 'move', command: 'MoveTraining', positional: [...onItem, 'until'] },
  { verb: 'done', command: 'RecordTrainingDone', positional: onItem, asks: ['on', 'proof'] },
  { verb: 'drop', command: 'DropTraining', positional: onItem },
  { verb: 'end', command: 'EndTrainingPlan', positional: ['training'] },
  { verb: 'onboard', command: 'BeginOnboarding', positional: ['worker'], asks: ['until'] },
  { verb: 'tick', command: 'TickOnboardingItem', positional: ['onboarding', 'item'] },
  { verb: 'prolong', command: 'ProlongOnboarding', positional: ['onboarding', 'until'] },
  { verb: 'complete', command: 'CompleteOnboarding', positional: ['onboarding'] },
]);

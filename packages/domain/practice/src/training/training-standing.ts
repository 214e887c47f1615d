import { kindOfStream, type Standing } from '@koordinace/kernel';
import { findTraining } from './training-data.js';

/** Whose plan a training plan is: the worker's own, or the coordinators' where it is for outside actors (STF-6). */
export const trainingStanding: Standing = {
  roles: ['trainee', 'actorsTrainer'],
  of(account, about, _world, held) {
    const plan = about === undefined || kindOfStream(about.stream) !== 'training' ? undefined : findTraining(about);
    if (plan === undefined) return [];
    if (plan.data.worker === undefined) return held.has('supportCoordinator') ? ['actorsTrainer'] : [];
    // Whoever has left has no role in the office, and none here.
    return plan.data.worker === account && held.size > 0 ? ['trainee'] : [];
  },
};

import { kindOfStream, type Standing } from '@koordinace/kernel';
import { findImplementation } from './implementation-data.js';
import { isOpenStep, stepsOf } from './step-data.js';

/**
 * Who somebody is towards a plan (postavení k plánu; IMP-5): its carrier, or responsible for one of its open steps. Whoever does not
 * work here any more is neither.
 */
export const planStanding: Standing = {
  roles: ['changeCarrier', 'stepResponsible'],
  of(account, about, _world, held) {
    if (about === undefined || kindOfStream(about.stream) !== 'implementation' || held.size === 0) return [];
    const carries = findImplementation(about)?.data.carrier === account;
    const does = stepsOf(about).some((one) => isOpenStep(one) && one.data.responsible.includes(account));
    return [...(carries ? ['changeCarrier'] : []), ...(does ? ['stepResponsible'] : [])];
  },
};

import { type ModulePart, noTexts } from '@koordinace/kernel';
import { riskLifecycle } from '../risk/risk-lifecycle.js';
import { goalLifecycle } from './goal-lifecycle.js';
import { implementationLifecycle } from './implementation-lifecycle.js';
import { stepLifecycle } from './step-lifecycle.js';

/** The implementation plan with its steps, partial goals and risks (implementační plán; IMP-1 to IMP-5, IMP-9, IMP-10, IMP-12, IMP-14, RSK). */
export const plan: ModulePart = {
  lifecycles: [implementationLifecycle, goalLifecycle, stepLifecycle, riskLifecycle],
  commands: [],
  texts: noTexts,
};

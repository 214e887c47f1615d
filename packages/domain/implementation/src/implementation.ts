import { joinParts } from '@koordinace/kernel';
import { plan } from './plan/plan.js';
import { risk } from './risk/risk.js';

/**
 * Introducing the coordinated approach (zavádění koordinovaného přístupu; IMP, CHK, RSK): the implementation plan with its risks, the
 * checklist, the evaluation, the internal document.
 */
export const implementation = joinParts({ name: 'implementation' }, [plan, risk]);

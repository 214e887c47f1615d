import { joinParts } from '@koordinace/kernel';
import { checklist } from './checklist/checklist.js';
import { internalDocument } from './document/document.js';
import { evaluation } from './evaluation/evaluation.js';
import { plan } from './plan/plan.js';
import { risk } from './risk/risk.js';
import { swot } from './swot/swot.js';

/**
 * Introducing the coordinated approach (zavádění koordinovaného přístupu; IMP, CHK, RSK): the implementation plan with its risks, the
 * checklist, the evaluation, the internal document.
 */
export const implementation = joinParts({ name: 'implementation' }, [
  plan,
  risk,
  checklist,
  internalDocument,
  swot,
  evaluation,
]);

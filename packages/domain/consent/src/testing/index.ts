export { type ActOn, actOn, fileAfter, personFile, worldWith } from './consent-acts.js';
export { aConsent, aRefusal, aRequest, aWorld, marie } from './sharing-builders.js';
export {
  type BreakableRule,
  type BrokenRule,
  brokenRules,
  type Decided,
  decideWithout,
  without,
} from './without-rule.js';

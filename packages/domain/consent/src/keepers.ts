import { DataCategory, type Keeper } from '@koordinace/kernel';
import { sharingWith } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { answerSharing } from './answers/sharing-with.js';
import { dropStatements, everlasting, everybodyForEverybody, everythingNecessary } from './broken-worlds.js';
import { Purpose } from './codes/purpose.js';
import type { PolicyChange } from './sharing/open-by-sharing.js';
import { readingPolicy } from './sharing/policy.js';

const keptByPolicy = (rule: RuleId, change: PolicyChange): Keeper => ({
  rule,
  by: 'policy',
  broken: (module) => ({
    ...module,
    sharing: readingPolicy(change),
    answers: (module.answers ?? []).map((one) => (one.question === sharingWith.name ? answerSharing(change) : one)),
  }),
});

/** What sharing keeps, and what readers and those who ask would get if it did not. Only tests break rules. */
export const keepers: readonly Keeper[] = [
  // Refusals count for nothing.
  keptByPolicy('CON-2', { world: (world) => dropStatements(world, ['refused']) }),
  // Withdrawals are not noticed.
  keptByPolicy('CON-3', { world: (world) => dropStatements(world, ['withdrawn', 'narrowed', 'invalidated']) }),
  // Everything is necessary for everything.
  keptByPolicy('CON-4', { world: everythingNecessary }),
  // The default is yes.
  keptByPolicy('CON-8', {
    answer: (_answer, { people, items }) => {
      const all = items.map(({ category }) => category).filter((code) => DataCategory.has(code));
      return { open: Object.fromEntries(people.map((person) => [person, all])), because: [] };
    },
  }),
  // Everybody may consent for everybody.
  keptByPolicy('CON-17', { world: everybodyForEverybody }),
  // Consents last for ever.
  keptByPolicy('CON-19', { world: everlasting }),
  // Nobody hears of a consent that is about to expire.
  { rule: 'CON-19', by: 'policy', broken: (module) => ({ ...module, deadlines: [] }) },
  // An unknown purpose is taken for the usual one.
  keptByPolicy('CON-22', {
    request: (request) => (Purpose.has(request.purpose) ? request : { ...request, purpose: 'coordination' }),
  }),
];

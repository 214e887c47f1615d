import { DataCategory, type Keeper } from '@koordinace/kernel';
import { disclosing, type RecipientRole, sharingWith } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { answerDisclosing } from './answers/disclosing.js';
import { answerSharing } from './answers/sharing-with.js';
import {
  dropStatements,
  everlasting,
  everybodyForEverybody,
  everythingNecessary,
  pooled,
  unlimitedInspection,
} from './broken-worlds.js';
import { Purpose } from './codes/purpose.js';
import { clientDisclosureRecord } from './disclosure/disclosure-record.js';
import type { PolicyChange } from './sharing/open-by-sharing.js';
import { readingPolicy } from './sharing/policy.js';

const keptByPolicy = (rule: RuleId, change: PolicyChange): Keeper => ({
  rule,
  by: 'policy',
  broken: (module) => ({
    ...module,
    sharing: readingPolicy(change),
    answers: (module.answers ?? []).map((one) =>
      one.question === sharingWith.name
        ? answerSharing(change)
        : one.question === disclosing.name
          ? answerDisclosing(change)
          : one,
    ),
  }),
});

const openTo = (role: RecipientRole): PolicyChange => ({
  answer: (answer, { people, recipient }) =>
    recipient.roles.includes(role)
      ? { open: Object.fromEntries(people.map((person) => [person, DataCategory.codes])), because: [] }
      : answer,
});

const withoutDeadlines =
  (rule: RuleId): Keeper['broken'] =>
  (module) => ({
    ...module,
    deadlines: (module.deadlines ?? []).map((one) => ({
      ...one,
      of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule),
    })),
  });

/** What sharing keeps, and what readers and those who ask would get if it did not. Only tests break rules. */
export const keepers: readonly Keeper[] = [
  // Refusals count for nothing.
  keptByPolicy('CON-2', { world: (world) => dropStatements(world, ['refused']) }),
  // Withdrawals are not noticed.
  keptByPolicy('CON-3', { world: (world) => dropStatements(world, ['withdrawn', 'narrowed', 'invalidated']) }),
  // Everything is necessary for everything.
  keptByPolicy('CON-4', { world: everythingNecessary }),
  // No emergency opens anything.
  keptByPolicy('CON-6', { world: (world) => ({ ...world, emergencies: [] }) }),
  // The heads see no emergency.
  {
    rule: 'CON-6',
    by: 'view',
    broken: (module) => ({
      ...module,
      views: (module.views ?? []).map((one) => (one.keeps?.includes('CON-6') ? { ...one, rows: () => [] } : one)),
    }),
  },
  // Nobody hears that an emergency was not reviewed.
  { rule: 'CON-6', by: 'policy', broken: withoutDeadlines('CON-6') },
  // Statutory duties wait for nothing and are as wide as one likes.
  keptByPolicy('CON-7', {
    world: (world) => ({
      ...world,
      duties: (world.duties ?? []).map((one) => {
        const { trigger: _any, ...duty } = one;
        return { ...duty, categories: DataCategory.codes };
      }),
    }),
  }),
  // The internal directive binds to nothing.
  keptByPolicy('CON-9', { world: (world) => ({ ...world, internalRule: [] }) }),
  // Agreements narrow nothing.
  keptByPolicy('CON-15', { world: (world) => ({ ...world, agreements: [] }) }),
  // Nobody hears why.
  keptByPolicy('CON-18', { answer: (answer) => ({ ...answer, because: [] }) }),
  // One's consent opens everybody's data.
  keptByPolicy('CON-21', { world: pooled }),
  // Being of the same office is basis enough.
  keptByPolicy('CON-23', openTo('otherDepartment')),
  keptByPolicy('CON-24', openTo('leadership')),
  // An inspection sees everything, for ever.
  keptByPolicy('CON-25', { world: unlimitedInspection }),
  // Whoever is somebody here reads what is recorded, and nobody asks why.
  {
    rule: 'CON-11',
    by: 'policy',
    broken: (module) => ({
      ...module,
      records: (module.records ?? []).map((one) => ({ ...one, whole: [...one.whole, 'anyone'] })),
    }),
  },
  // The client sees nothing of what went out.
  {
    rule: 'CON-12',
    by: 'view',
    broken: (module) => ({
      ...module,
      records: (module.records ?? []).filter((one) => one !== clientDisclosureRecord),
    }),
  },
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
  { rule: 'CON-19', by: 'policy', broken: withoutDeadlines('CON-19') },
  // An unknown purpose is taken for the usual one.
  keptByPolicy('CON-22', {
    request: (request) => (Purpose.has(request.purpose) ? request : { ...request, purpose: 'coordination' }),
  }),
];

import { DataCategory, type Keeper } from '@koordinace/kernel';
import { sharingWith } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { answerSharing } from './answers/sharing-with.js';
import { Purpose } from './codes/purpose.js';
import type { PolicyChange } from './sharing/open-by-sharing.js';
import { readingPolicy } from './sharing/policy.js';
import type { SharingWorld } from './sharing/sharing-world.js';
import type { Statement } from './sharing/statement.js';

const keptByPolicy = (rule: RuleId, change: PolicyChange): Keeper => ({
  rule,
  by: 'policy',
  broken: (module) => ({
    ...module,
    sharing: readingPolicy(change),
    answers: (module.answers ?? []).map((one) => (one.question === sharingWith.name ? answerSharing(change) : one)),
  }),
});

const eachStatement = (world: SharingWorld, change: (one: Statement) => readonly Statement[]): SharingWorld => ({
  ...world,
  statements: Object.fromEntries(
    Object.entries(world.statements).map(([person, log]) => [person, log.flatMap(change)]),
  ),
});

/** What sharing keeps, and what readers and those who ask would get if it did not. Only tests break rules. */
export const keepers: readonly Keeper[] = [
  // Refusals count for nothing.
  keptByPolicy('CON-2', { world: (world) => eachStatement(world, (one) => (one.kind === 'refused' ? [] : [one])) }),
  // Withdrawals are not noticed.
  keptByPolicy('CON-3', {
    world: (world) => eachStatement(world, (one) => (one.kind === 'withdrawn' || one.kind === 'narrowed' ? [] : [one])),
  }),
  // Everything is necessary for everything.
  keptByPolicy('CON-4', {
    world: (world) => ({
      ...world,
      necessity: Purpose.codes.map((purpose) => ({ purpose, categories: DataCategory.codes })),
    }),
  }),
  // The default is yes.
  keptByPolicy('CON-8', {
    answer: (_answer, { people, items }) => {
      const all = items.map(({ category }) => category).filter((code) => DataCategory.has(code));
      return { open: Object.fromEntries(people.map((person) => [person, all])), because: [] };
    },
  }),
  // Everybody may consent for everybody.
  keptByPolicy('CON-17', {
    world: (world) => ({
      ...eachStatement(world, (one) => (one.kind === 'given' ? [{ ...one, grantor: { kind: 'client' } }] : [one])),
      guardianships: {},
    }),
  }),
  // Consents last for ever.
  keptByPolicy('CON-19', {
    world: (world) =>
      eachStatement(world, (one) =>
        one.kind === 'given' ? [{ ...one, from: '0001-01-01', until: '9999-12-31' }] : [one],
      ),
  }),
  // Nobody hears of a consent that is about to expire.
  { rule: 'CON-19', by: 'policy', broken: (module) => ({ ...module, deadlines: [] }) },
  // An unknown purpose is taken for the usual one.
  keptByPolicy('CON-22', {
    request: (request) => (Purpose.has(request.purpose) ? request : { ...request, purpose: 'coordination' }),
  }),
];

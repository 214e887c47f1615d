import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { RecipientPattern, RequestRecipient } from '@koordinace/consent';
import { dayOf } from '@koordinace/kernel';
import { type BenchRequest, isMeantBy } from './requests.ts';
import { categories, purposes, recipients } from './vocabulary.ts';
import type { BenchWorld, Consented, Refused } from './world.ts';

type Rule = RawRuleOf<MongoAbility>;
type Conditions = Readonly<Record<string, unknown>>;

const without = (list: readonly string[], out: readonly string[] | undefined) =>
  list.filter((one) => !(out ?? []).includes(one));
const rule = (action: readonly string[], of: readonly string[], conditions: Conditions, inverted = false): Rule =>
  ({ action: [...action], subject: [...of], conditions, inverted }) as Rule;

/** A narrowed consent is two rules: the whole one up to then, and what remained of it. */
function consentRules({ given, narrowed, withdrawnAt }: Consented, to: Conditions): readonly Rule[] {
  const days = { day: { $gte: given.from, $lte: given.until } };
  const rules = (since: string, before: string | undefined, all: readonly string[], of: readonly string[]) =>
    all.length === 0 || of.length === 0
      ? []
      : [rule(all, of, { at: { $gte: since, ...(before !== undefined && { $lt: before }) }, ...days, ...to })];
  if (narrowed === undefined) return rules(given.at, withdrawnAt, given.purposes, given.categories);
  return [
    ...rules(given.at, narrowed.at, given.purposes, given.categories),
    ...rules(
      narrowed.at,
      undefined,
      without(given.purposes, narrowed.purposes),
      without(given.categories, narrowed.categories),
    ),
  ];
}

const refusalRule = ({ refused, takenBackAt }: Refused, to: Conditions): Rule => {
  const at = { $gte: refused.at, ...(takenBackAt !== undefined && { $lt: takenBackAt }) };
  return rule(refused.purposes, refused.categories, { at, ...to }, true);
};

/** What nobody needs is out; what only some roles need is out for the others. */
function necessityRules({ world: { necessity } }: BenchWorld): readonly Rule[] {
  return purposes.flatMap((purpose) =>
    categories.flatMap((category) => {
      const rows = necessity.filter((row) => row.purpose === purpose && row.categories.includes(category));
      if (rows.some(({ role }) => role === undefined)) return [];
      return [rule([purpose], [category], { roles: { $nin: rows.map(({ role }) => role) } }, true)];
    }),
  );
}

/** In CASL the latter rule counts: consents, refusals against them, duties above both, and necessity over all. */
function rulesOf(bench: BenchWorld, conditionsOf: (all: readonly RecipientPattern[]) => readonly Conditions[]): Rule[] {
  const { consents, refusals, world } = bench;
  return [
    ...consents.flatMap((one) => conditionsOf(one.given.recipients).flatMap((to) => consentRules(one, to))),
    ...refusals.flatMap((one) => conditionsOf(one.refused.recipients).map((to) => refusalRule(one, to))),
    ...world.duties.flatMap((duty) =>
      conditionsOf(duty.recipients).map((to) =>
        rule(duty.purposes, duty.categories, {
          ...(duty.trigger !== undefined && { claims: { $in: [duty.id] } }),
          ...to,
        }),
      ),
    ),
    ...necessityRules(bench),
  ];
}

const recipientConditions = (all: readonly RecipientPattern[]): readonly Conditions[] =>
  all.map(({ professional, role, organisation }) => ({
    ...(professional !== undefined && { professional }),
    ...(role !== undefined && { roles: { $in: [role] } }),
    ...(organisation !== undefined && { organisation }),
  }));

const answer =
  (abilityOf: (at: number) => MongoAbility) =>
  ({ of, purpose, items, at, recipient, claims = [] }: BenchRequest): readonly boolean[] => {
    const ability = abilityOf(of);
    const facts = { ...recipient, at, day: dayOf(at), claims: claims.map(({ id }) => id) };
    return items.map(({ category }) => ability.can(purpose, subject(category, { ...facts })));
  };

/** CASL over the same world: one ability, made beforehand, whose conditions ask who the recipient is. */
export function decideByCasl(bench: BenchWorld) {
  const ability = createMongoAbility(rulesOf(bench, recipientConditions));
  return answer(() => ability);
}

/** The same cut down: an ability for each recipient, made beforehand, with the rules that mean them. */
export function decideByCaslCutDown(bench: BenchWorld) {
  const abilities = recipients.map((recipient: RequestRecipient) =>
    createMongoAbility(rulesOf(bench, (all) => (all.some((pattern) => isMeantBy(pattern, recipient)) ? [{}] : []))),
  );
  return answer((at) => abilities[at] as MongoAbility);
}

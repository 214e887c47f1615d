import type { RuleId } from '@koordinace/rulebook';
import type { Chart } from './chart.js';
import type { AnyFactType, Fact, FactOf } from './fact.js';
import { type FileState, type InstanceState, instanceKey } from './file.js';
import type { Rule } from './rule.js';
import { Table } from './table.js';

/** How a fact changes the data of an instance. */
export interface Fold<D = object> {
  readonly fact: string;
  /** The reducer as text: a snapshot made by another one is not used. */
  readonly source: string;
  reduce(data: D, fact: Fact): D;
}

/**
 * Says how a fact changes the data. The reducer never sees a personal field: it works the same with every
 * envelope shut.
 *
 * @example when(PlanAgreed, (data: PlanData, fact) => ({ ...data, agreedVersion: fact.version }));
 */
export function when<D, F extends AnyFactType>(type: F, reduce: (data: D, fact: FactOf<F>) => D): Fold<D> {
  return { fact: type.type, source: String(reduce), reduce: (data, fact) => reduce(data, fact as FactOf<F>) };
}

/** An arrow that a rule forbids by its absence: the refusal names the rule, the breaker draws the arrow. */
export interface Forbidden {
  readonly rule: RuleId;
  readonly fact: string;
  /** The node that would have the arrow, from the root: `['work', 'awaited']`. */
  readonly from: readonly string[];
  readonly target?: string;
}

/** A rule of level *warn*, asked when the fact is recorded; the fact passes all the same. */
export interface Warning<D = object> {
  readonly fact: string;
  readonly rule: Rule<D, never>;
}

/** What a lifecycle is made of. */
export interface LifecycleDefinition<D extends object = object> {
  /** Its name is also the name of the field by which facts name the instance. */
  readonly name: string;
  /** The kind of file in which it lives; equal to `name` for the instance that is the file itself. */
  readonly stream: string;
  readonly start: D;
  readonly chart: Chart;
  readonly facts: readonly AnyFactType[];
  readonly folds: readonly Fold<D>[];
  readonly rules: readonly Rule<D, never>[];
  readonly warnings?: readonly Warning<D>[];
  readonly forbidden?: readonly Forbidden[];
}

/** A lifecycle (životní cyklus): a chart for the position, one reducer for the data, rules on the arrows. */
export interface Lifecycle {
  readonly definition: LifecycleDefinition;
  readonly name: string;
  readonly stream: string;
  readonly table: Table;
  readonly facts: ReadonlyMap<string, AnyFactType>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The rules of level *warn* of a fact. */
  warningsFor(fact: string): readonly Rule[];
  /** An instance before its first fact. */
  begin(id: string): InstanceState;
  /** The instance after a recorded fact. All guards are open: what was recorded, happened. */
  fold(instance: InstanceState, fact: Fact): InstanceState;
}

/** The id of the instance that a fact moves. An office-wide instance bears the name of its stream. */
export function instanceIdOf(lifecycle: Lifecycle, fact: object): string {
  return String((fact as Record<string, unknown>)[lifecycle.name] ?? lifecycle.name);
}

const none: readonly Rule[] = [];

/** Makes a lifecycle. The chart is turned into a machine once; its answers are remembered as they are asked for. */
export function lifecycle<D extends object>(definition: LifecycleDefinition<D>): Lifecycle {
  const { name, stream, start, chart, rules } = definition;
  const ruleMap = new Map<string, Rule>(rules.map((rule) => [rule.id, rule as unknown as Rule]));
  const folds = new Map(definition.folds.map((fold) => [fold.fact, fold as unknown as Fold]));
  const warnings = Map.groupBy(definition.warnings ?? [], (warning) => warning.fact);
  let table: Table | undefined;
  const remembered = () => (table ??= new Table(name, chart, [...ruleMap.keys()]));
  return {
    definition: definition as unknown as LifecycleDefinition,
    name,
    stream,
    get table() {
      return remembered();
    },
    facts: new Map(definition.facts.map((fact) => [fact.type, fact])),
    rules: ruleMap,
    warningsFor: (fact) => warnings.get(fact)?.map((warning) => warning.rule as unknown as Rule) ?? none,
    begin: (id) => ({ lifecycle: name, id, at: remembered().start.key, data: start }),
    fold(instance, fact) {
      const arrow = remembered().place(instance.at).arrow(fact.type);
      if (arrow === undefined) throw new Error(`recorded fact \`${fact.type}\` has no arrow from \`${instance.at}\``);
      const fold = folds.get(fact.type);
      const data = fold === undefined ? instance.data : fold.reduce(instance.data, fact);
      return { lifecycle: name, id: instance.id, at: arrow.to.key, data };
    },
  };
}

/** The file after a recorded fact of one of its lifecycles. */
export function foldFile(file: FileState, lifecycle: Lifecycle, fact: Fact): FileState {
  const id = instanceIdOf(lifecycle, fact);
  const key = instanceKey(lifecycle.name, id);
  const instances = new Map(file.instances);
  instances.set(key, lifecycle.fold(file.instances.get(key) ?? lifecycle.begin(id), fact));
  return { stream: file.stream, version: file.version + 1, at: fact.at, instances };
}

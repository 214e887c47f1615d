import type { RuleId } from '@koordinace/rulebook';
import type { Because, Warned } from './decision.js';
import type { AnyFactType, Fact, Proposed, Stamp } from './fact.js';
import { blankFile, type FileState, instanceKey, streamOf } from './file.js';
import { foldFile, instanceIdOf, type Lifecycle } from './lifecycle.js';
import { type SplitFact, splitPersonal } from './personal-parts.js';
import { type Rule, type RuleAct, type Verdict, verdictOf } from './rule.js';

/** Which lifecycle a fact moves, and what kind of fact it is. */
export interface FactHome {
  readonly lifecycle: Lifecycle;
  readonly type: AnyFactType;
}

/** The homes of all facts of some lifecycles. A fact type belongs to one lifecycle only. */
export function factHomes(lifecycles: readonly Lifecycle[]): ReadonlyMap<string, FactHome> {
  const homes = new Map<string, FactHome>();
  for (const lifecycle of lifecycles) {
    for (const type of lifecycle.facts.values()) {
      if (homes.has(type.type)) throw new Error(`fact \`${type.type}\` belongs to two lifecycles`);
      homes.set(type.type, { lifecycle, type });
    }
  }
  return homes;
}

/** The stream into which a fact goes: the field that bears the stream's name tells; the office has only one. */
export function streamOfFact(lifecycle: Lifecycle, fact: object): string {
  const id = (fact as Record<string, unknown>)[lifecycle.stream];
  return streamOf(lifecycle.stream, typeof id === 'string' ? id : lifecycle.stream);
}

/** A fact that passed, with its parts. */
export interface Passed extends SplitFact {
  readonly stream: string;
  readonly fact: Fact;
  readonly warned: readonly Warned[];
}

/** What came of proposing facts: the files as they would be, or why not. */
export type Proposal =
  | {
      readonly passed: readonly Passed[];
      readonly files: ReadonlyMap<string, FileState>;
      readonly touched: readonly string[];
    }
  | { readonly because: readonly Because[] };

const refusal = (rule: Rule, verdict: Exclude<Verdict, 'permit'>): Because => ({
  kind: 'rule',
  rule: rule.id,
  ...verdict,
});

/** Why there is no arrow for the fact. */
export function becausePlace(lifecycle: Lifecycle, at: string, fact: string): Because {
  const rules = (lifecycle.definition.forbidden ?? [])
    .filter((one) => one.fact === fact && isWithin(at, one.from))
    .map((one): RuleId => one.rule);
  const way = lifecycle.table.way(lifecycle.table.place(at), fact);
  return { kind: 'place', lifecycle: lifecycle.name, at, fact, rules, ...(way !== undefined && { way }) };
}

function isWithin(at: string, node: readonly string[]): boolean {
  const path = node.join('.');
  return path === '' || at.split('|').some((place) => place === path || place.startsWith(`${path}.`));
}

/**
 * Asks the facts of the charts in turn, each on the state that the previous one left. All pass, or none does
 * and every reason is told. Pure: nothing is written.
 */
export function propose(
  homes: ReadonlyMap<string, FactHome>,
  files: ReadonlyMap<string, FileState>,
  facts: readonly Proposed[],
  stamp: Stamp,
): Proposal {
  const now = new Map(files);
  const because: Because[] = [];
  const passed: Passed[] = [];
  const touched = new Set<string>();
  for (const proposed of facts) {
    const home = homes.get(proposed.type);
    if (home === undefined) throw new Error(`fact \`${proposed.type}\` belongs to no lifecycle`);
    const { lifecycle, type } = home;
    const fact: Fact = { ...proposed, ...stamp };
    const stream = streamOfFact(lifecycle, fact);
    const file = now.get(stream) ?? blankFile(stream);
    const key = instanceKey(lifecycle.name, instanceIdOf(lifecycle, fact));
    const instance = file.instances.get(key) ?? lifecycle.begin(instanceIdOf(lifecycle, fact));
    const arrow = lifecycle.table.place(instance.at).arrow(fact.type);
    if (arrow === undefined) {
      because.push(becausePlace(lifecycle, instance.at, fact.type));
      break;
    }
    const act: RuleAct = { fact, at: stamp.at, by: stamp.by, file };
    for (const id of arrow.rules) {
      const rule = lifecycle.rules.get(id);
      // A rule that is drawn and not there cannot be evaluated: it refuses (CON-22).
      const verdict = rule === undefined ? { needs: 'brokenRule' } : verdictOf(rule, instance.data, act);
      if (verdict !== 'permit') because.push(refusal(rule ?? { id: id as RuleId, needs: [] }, verdict));
    }
    const warned: Warned[] = [];
    for (const rule of lifecycle.warningsFor(fact.type)) {
      const verdict = verdictOf(rule, instance.data, act);
      if (verdict !== 'permit') warned.push({ rule: rule.id, ...verdict });
    }
    const split = splitPersonal(type, fact);
    now.set(stream, foldFile(file, lifecycle, split.open as Fact));
    touched.add(key);
    passed.push({ stream, fact, warned, ...split });
  }
  return because.length > 0 ? { because } : { passed, files: now, touched: [...touched] };
}

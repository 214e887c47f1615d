import type { FactHome } from './decide.js';
import { becausePlace } from './decide.js';
import type { Because } from './decision.js';
import type { FileState } from './file.js';
import { instancesOf } from './file.js';
import { verdictBefore } from './rule.js';

/** May it be done now? *if* where it depends on what will be entered, under the rules named. */
export type Permitted =
  | { readonly now: 'yes' }
  | { readonly now: 'if'; readonly rules: readonly string[] }
  | { readonly now: 'no'; readonly because: readonly Because[] };

/**
 * May a fact of this kind happen in the file now? Every instance that it could move is looked at, and one
 * that does not exist yet; the best answer counts.
 */
export function permitted(home: FactHome, file: FileState, moment: { at: string; by: string }): Permitted {
  const { lifecycle, type } = home;
  const own = lifecycle.stream === lifecycle.name;
  const instances =
    own && file.version > 0
      ? instancesOf<object>(file, lifecycle.name)
      : [...instancesOf<object>(file, lifecycle.name), lifecycle.begin('new')];
  let best: Permitted | undefined;
  for (const instance of instances) {
    const answer = permittedFor(instance.at, instance.data);
    if (answer.now === 'yes') return answer;
    if (best === undefined || (best.now === 'no' && (answer.now === 'if' || isCloser(answer, best)))) best = answer;
  }
  return best ?? { now: 'no', because: [] };

  function permittedFor(at: string, data: object): Permitted {
    const arrow = lifecycle.table.place(at).arrow(type.type);
    if (arrow === undefined) return { now: 'no', because: [becausePlace(lifecycle, at, type.type)] };
    const because: Because[] = [];
    const depends: string[] = [];
    for (const id of arrow.rules) {
      const rule = lifecycle.rules.get(id);
      if (rule === undefined) continue;
      const verdict = verdictBefore(rule, data, { ...moment, file });
      if (verdict === 'depends') depends.push(id);
      else if (verdict !== 'permit') because.push({ kind: 'rule', rule: rule.id, ...verdict });
    }
    if (because.length > 0) return { now: 'no', because };
    return depends.length > 0 ? { now: 'if', rules: depends } : { now: 'yes' };
  }
}

/** A rule that can be met is nearer than a place from which there is no arrow. */
function isCloser(answer: Permitted, than: Permitted): boolean {
  const byRule = (one: Permitted) => one.now === 'no' && one.because.every(({ kind }) => kind === 'rule');
  return byRule(answer) && !byRule(than);
}

import { getRule, isRuleId } from '@koordinace/rulebook';
import { type ChartNode, parsePosition, placesOf, positionKey } from '../chart.js';
import type { Lifecycle } from '../lifecycle.js';
import { machineOf } from '../machine.js';
import type { Place, RememberedArrow } from '../table.js';

/** The nodes of a chart in which an instance can stand, and the facts and rules on its arrows. */
function survey(node: ChartNode, path: readonly string[] = []): { leaves: string[]; facts: string[]; rules: string[] } {
  const inner = Object.entries(node.states ?? {}).map(([name, below]) => survey(below, [...path, name]));
  const arrows = Object.entries(node.on ?? {});
  return {
    leaves: node.states === undefined ? [path.join('.')] : inner.flatMap(({ leaves }) => leaves),
    facts: [...arrows.map(([fact]) => fact), ...inner.flatMap(({ facts }) => facts)],
    rules: [...arrows.flatMap(([, { rules = [] }]) => rules), ...inner.flatMap(({ rules }) => rules)],
  };
}

/** Where the remembered table and the unmodified machine answer differently, under one answer of all guards. */
function differences(
  { name, definition, rules, facts }: Lifecycle,
  places: readonly Place[],
  shut: (rule: string) => boolean,
  how: string,
  asked: (arrow: RememberedArrow | undefined) => boolean = () => true,
): string[] {
  const machine = machineOf(name, definition.chart, [...rules.keys()], (rule) => !shut(rule));
  return places.flatMap((place) =>
    [...facts.keys()].flatMap((fact) => {
      const arrow = place.arrow(fact);
      if (!asked(arrow)) return [];
      const remembered = arrow === undefined || arrow.rules.some(shut) ? undefined : arrow.to.key;
      const stepped = machine.step(parsePosition(place.key), fact);
      const answered = stepped === undefined ? undefined : positionKey(stepped);
      return remembered === answered
        ? []
        : [`with ${how}, \`${fact}\` from \`${place.key}\` leads to ${answered}, remembered is ${remembered}`];
    }),
  );
}

/**
 * What is wrong with a lifecycle's structure; nothing is the only good answer. Two arrows for one fact in a whole
 * configuration, places that cannot be reached, facts without an arrow, guards that are no rules, and any
 * difference between what is remembered and what XState answers with all guards open, all shut, and each alone
 * shut.
 *
 * @example expect(lifecycleFaults(caseLifecycle)).toEqual([]);
 */
export function lifecycleFaults(lifecycle: Lifecycle): readonly string[] {
  const { definition, facts, rules } = lifecycle;
  const { leaves, facts: drawn, rules: guards } = survey(definition.chart);
  const unknown = guards.filter((rule) => !rules.has(rule));
  // A machine with a guard that nobody answers cannot be asked at all.
  if (unknown.length > 0) return unknown.map((rule) => `guard \`${rule}\` is no rule of this lifecycle`);
  let places: readonly Place[];
  try {
    places = lifecycle.table.reachable();
  } catch (error) {
    return [(error as Error).message];
  }
  const reached = new Set(places.flatMap(({ key }) => placesOf(key)));
  const folded = definition.folds.map(({ fact }) => fact);
  const warned = (definition.warnings ?? []).map(({ fact }) => fact);
  return [
    ...leaves.filter((leaf) => !reached.has(leaf)).map((leaf) => `place \`${leaf}\` cannot be reached`),
    ...[...facts.keys()].filter((fact) => !drawn.includes(fact)).map((fact) => `fact \`${fact}\` has no arrow`),
    ...[...drawn, ...folded, ...warned]
      .filter((fact) => !facts.has(fact))
      .map((fact) => `\`${fact}\` is no fact of this lifecycle`),
    ...[...rules.keys()].filter((rule) => !guards.includes(rule)).map((rule) => `rule \`${rule}\` guards no arrow`),
    ...guards.filter((rule) => !isRuleId(rule)).map((rule) => `guard \`${rule}\` is no rule of the rulebook`),
    ...guards
      .filter((rule) => isRuleId(rule) && getRule(rule).level === 'warn')
      .map((rule) => `\`${rule}\` only warns, so it guards nothing`),
    ...differences(lifecycle, places, () => false, 'all guards open'),
    ...differences(lifecycle, places, () => true, 'all guards shut'),
    // One rule shut alone can make a difference only where it guards.
    ...[...rules.keys()].flatMap((alone) =>
      differences(
        lifecycle,
        places,
        (rule) => rule === alone,
        `\`${alone}\` alone shut`,
        (arrow) => arrow?.rules.includes(alone) === true,
      ),
    ),
  ];
}

import { nearest } from '@koordinace/office';
import { referencesIn } from '../names.js';
import type { Problem } from '../problem.js';
import type { Scenario } from '../scenario.js';
import { namesIn } from '../step.js';
import type { YamlSource } from './yaml-source.js';

/** References to names that no earlier step gave, and names given twice. */
export function checkNames(source: YamlSource, { steps }: Scenario): readonly Problem[] {
  const known = new Set<string>();
  return steps.flatMap((step, index): readonly Problem[] => {
    const { tell: _tell, ...rest } = step;
    const unknown = [...referencesIn(rest), ...('state' in step ? keysOf(step.expect) : [])]
      .filter(({ name }) => !known.has(name))
      .map(({ name, path }) => {
        const near = nearest(name, known);
        const isKey = path.at(-1) === `$${name}`;
        const at = ['steps', index, ...path];
        return source[isKey ? 'problemAtKey' : 'problemAt'](at, 'unknownName', near.length === 0 ? {} : { near });
      });
    if (!('do' in step)) return unknown;
    const twice: Problem[] = [];
    const given = Object.entries(step.creates ?? {}).flatMap(([kind, named]) =>
      namesIn(named).map((name) => [kind, name] as const),
    );
    for (const [kind, name] of given) {
      if (known.has(name)) twice.push(source.problemAt(['steps', index, 'creates', kind], 'nameTwice'));
      known.add(name);
    }
    return [...unknown, ...twice];
  });
}

/** A state may be told of an instance by its name: `$plan: agreed`. */
function keysOf(expect: Readonly<Record<string, string>>): readonly { name: string; path: readonly string[] }[] {
  return Object.keys(expect)
    .filter((key) => key.startsWith('$'))
    .map((key) => ({ name: key.slice(1), path: ['expect', key] }));
}

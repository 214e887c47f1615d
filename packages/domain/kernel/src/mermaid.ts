import type { Arrow, ChartNode } from './chart.js';
import type { Lifecycle } from './lifecycle.js';

/** Ids of Mermaid hold no dots. */
const nodeId = (path: readonly string[]): string => (path.length === 0 ? 'root' : path.join('_'));

/** Where an arrow leads, as a path from the root. */
function targetOf(name: string, path: readonly string[], target: string | undefined): readonly string[] {
  if (target === undefined) return path;
  if (target.startsWith(`#${name}.`)) return target.slice(name.length + 2).split('.');
  if (target.startsWith('.')) return [...path, ...target.slice(1).split('.')];
  return [...path.slice(0, -1), ...target.split('.')];
}

const label = (fact: string, { rules = [] }: Arrow): string =>
  rules.length === 0 ? fact : `${fact} [${rules.join(', ')}]`;

/**
 * Draws a lifecycle as a Mermaid state diagram. Arrows bear the fact and, in brackets, the rules that guard it.
 *
 * @example mermaid(caseLifecycle); // stateDiagram-v2 …
 */
export function mermaid(lifecycle: Lifecycle): string {
  const { name, definition } = lifecycle;
  const lines = ['stateDiagram-v2'];
  const arrows: string[] = [];
  const draw = (node: ChartNode, path: readonly string[], indent: string) => {
    if (node.initial !== undefined) lines.push(`${indent}[*] --> ${nodeId([...path, node.initial])}`);
    const inner = Object.entries(node.states ?? {});
    inner.forEach(([child, below], at) => {
      const id = nodeId([...path, child]);
      if (below.states === undefined) {
        lines.push(`${indent}state "${child}" as ${id}`);
      } else {
        lines.push(`${indent}state "${child}" as ${id} {`);
        draw(below, [...path, child], `${indent}  `);
        lines.push(`${indent}}`);
      }
      if (below.type === 'final') lines.push(`${indent}${id} --> [*]`);
      if (node.type === 'parallel' && at < inner.length - 1) lines.push(`${indent}--`);
      for (const [fact, arrow] of Object.entries(below.on ?? {})) {
        const to = targetOf(name, [...path, child], arrow.target);
        arrows.push(`  ${id} --> ${nodeId(to)} : ${label(fact, arrow)}`);
      }
    });
  };
  const onRoot = Object.entries(definition.chart.on ?? {});
  if (definition.chart.type === 'parallel' || onRoot.length > 0) {
    // Regions, and arrows from everywhere, need something around them.
    lines.push(`  state "${name}" as root {`);
    draw(definition.chart, [], '    ');
    lines.push('  }');
    for (const [fact, arrow] of onRoot) arrows.push(`  root --> root : ${label(fact, arrow)}`);
  } else {
    draw(definition.chart, [], '  ');
  }
  return `${[...lines, ...arrows].join('\n')}\n`;
}

import { mermaid } from '@koordinace/kernel';
import type { Command } from 'commander';
import { lifecycleNames } from '../completion/known-values.js';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import { print, type Session } from '../session.js';

/** `diagram LIFECYCLE` draws a lifecycle for Mermaid. */
export function addDiagram(program: Command, session: Session): void {
  const takes = [{ place: 'lifecycle', text: 'lifecycle', values: lifecycleNames }] as const;
  leaf(program, session, 'diagram', { takes }, ([name = '']) => {
    const lifecycles = session.modules.flatMap((module) => module.lifecycles);
    const lifecycle = findNamed(new Map(lifecycles.map((one) => [one.name, one])), name);
    const drawn = mermaid(lifecycle);
    print(session, { lifecycle: lifecycle.name, mermaid: drawn }, () => drawn);
    return ExitCode.done;
  });
}

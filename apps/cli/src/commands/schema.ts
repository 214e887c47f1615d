import { commandSchema, scenarioSchema } from '@koordinace/scenario';
import type { Command } from 'commander';
import { commandsOf } from '../commands-of.js';
import { schemaNames } from '../completion/known-values.js';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import type { Session } from '../session.js';

/** `schema scenario|COMMAND` prints a JSON Schema; it is JSON whether that was asked for or not. */
export function addSchema(program: Command, session: Session): void {
  const takes = [{ place: 'title', text: 'schema', values: schemaNames }] as const;
  leaf(program, session, 'schema', { takes }, ([name = '']) => {
    const schema =
      name === 'scenario'
        ? scenarioSchema(session.modules)
        : commandSchema(findNamed(commandsOf(session), name, 'commands'));
    session.io.out(`${JSON.stringify(schema, null, 2)}\n`);
    return ExitCode.done;
  });
}

import type { Command as Declared } from '@koordinace/kernel';
import { commandSchema, scenarioSchema } from '@koordinace/scenario';
import type { Command } from 'commander';
import { ExitCode } from '../exit-code.js';
import { findNamed } from '../find-named.js';
import { leaf } from '../leaf.js';
import type { Session } from '../session.js';

/** `schema scenario|COMMAND` prints a JSON Schema; it is JSON whether that was asked for or not. */
export function addSchema(program: Command, session: Session): void {
  const takes = [{ place: 'title', text: 'schema' }] as const;
  leaf(program, session, 'schema', { takes }, ([name = '']) => {
    const schema =
      name === 'scenario'
        ? scenarioSchema(session.modules)
        : commandSchema(findNamed(commandsOf(session), name, 'commands'));
    session.io.out(`${JSON.stringify(schema, null, 2)}\n`);
    return ExitCode.done;
  });
}

/** The commands of all modules by name. */
export const commandsOf = ({ modules }: Session): ReadonlyMap<string, Declared> =>
  new Map(modules.flatMap((module) => module.commands).map((command) => [command.type, command]));

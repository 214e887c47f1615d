import type { Command } from '@koordinace/kernel';
import type { Session } from './session.js';

/** The commands of all modules by name. */
export const commandsOf = ({ modules }: Session): ReadonlyMap<string, Command> =>
  new Map(modules.flatMap((module) => module.commands).map((command) => [command.type, command]));

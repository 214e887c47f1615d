import { nearest } from '@koordinace/office';
import { CliError } from './cli-error.js';
import { typedName } from './typed-name.js';

/**
 * Finds something by its name; an unknown name is answered by those most like it, else by all of them, or where they
 * are many by the command of the program that lists them.
 *
 * @throws CliError
 */
export function findNamed<T>(all: ReadonlyMap<string, T>, name: string, list?: string): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  const shown = typedName(name);
  const near = nearest(name, all.keys());
  if (near.length > 0) throw new CliError('name-unknown-near', { name: shown, near });
  if (list !== undefined) throw new CliError('name-unknown-listed', { name: shown, list });
  throw new CliError('name-unknown', { name: shown, names: [...all.keys()] });
}

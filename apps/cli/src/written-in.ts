import type { Lang } from '@koordinace/kernel';
import { CliError } from './cli-error.js';

/** In which language a document is written; the language of the run is another thing. */
export const writtenOption = { flag: '--written', text: 'documentWritten', place: 'lang' } as const;

/**
 * The language that was named, Czech where none was.
 *
 * @throws CliError where there is no such language
 */
export function writtenIn(typed = 'cs'): Lang {
  if (typed === 'cs' || typed === 'en') return typed;
  throw new CliError('written-bad');
}

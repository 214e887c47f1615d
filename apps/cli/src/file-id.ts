import { kindOf } from '@koordinace/kernel';
import { CliError } from './cli-error.js';

/**
 * An id of a file as it was typed, and its kind. What does not look like an id
 * may be a name; it goes no further and is not repeated.
 *
 * @example fileId('case-7f3k'); // { id: 'case-7f3k', kind: 'case' }
 */
export function fileId(typed: string): { readonly id: string; readonly kind: string } {
  if (!/^[a-z]+-[a-z0-9][a-z0-9-]*$/i.test(typed) || typed.length > 64) {
    throw new CliError('file-id-bad');
  }
  return { id: typed, kind: kindOf(typed) };
}

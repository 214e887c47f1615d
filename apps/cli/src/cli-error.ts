import type { Params } from '@koordinace/kernel';
import type { ErrorCode } from './texts/error-texts.js';

/**
 * Something that stands in the way of a run. Carries a code and parameters only (paths, names of options,
 * counts; never content); the sentence is made when it is shown.
 */
export class CliError extends Error {
  override readonly name = 'CliError';
  constructor(
    readonly code: ErrorCode,
    readonly params: Params = {},
    options?: { readonly cause?: unknown },
  ) {
    super(code, options);
  }
}

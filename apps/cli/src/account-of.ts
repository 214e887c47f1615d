import { AccountId } from '@koordinace/kernel';
import { CliError } from './cli-error.js';

/** An account name of the right shape: anything else is nobody, and goes no further (not into the log, either). */
export function accountOf(as: string): string {
  if (!AccountId.safeParse(as).success) throw new CliError('account-unknown');
  return as;
}

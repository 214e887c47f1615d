import type { Office } from 'koordinace';
import { CliError } from './cli-error.js';

/**
 * An empty answer may mean that there is nothing, or that nobody is called so.
 *
 * @throws CliError where the office does not know the account
 */
export async function ensureKnown(office: Office, account: string): Promise<void> {
  if ((await office.as(account).roles()).length === 0) throw new CliError('account-unknown');
}

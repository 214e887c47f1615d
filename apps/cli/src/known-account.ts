import type { Office } from 'koordinace';
import { CliError } from './cli-error.js';

/**
 * An empty answer may mean that there is nothing, or that nobody is called so. Whoever may do something at the office
 * is known; for the rest a reading of a file that cannot exist tells, and leaves in the log that somebody tried.
 *
 * @throws CliError where the office does not know the account
 */
export async function ensureKnown(office: Office, account: string): Promise<void> {
  const can = await office.as(account).can();
  if (can.some(({ now }) => now !== 'no')) return;
  const reading = await office.as(account).read('office-0');
  if (reading.outcome !== 'refused') return;
  const unknown = reading.because.some((one) => one.kind === 'input' && one.problem === 'unknownAccount');
  if (unknown) throw new CliError('account-unknown');
}

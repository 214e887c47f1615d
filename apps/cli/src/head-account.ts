import { AccountId } from '@koordinace/kernel';
import { CliError } from './cli-error.js';

/**
 * An account name made of a person's surname (přihlašovací jméno): the last name before any degrees, without
 * diacritics.
 *
 * @example headAccount('Mgr. Jana Dvořáková, Ph.D.'); // dvorakova
 * @throws CliError where nothing usable remains; the name itself is not repeated in it
 */
export function headAccount(name: string): string {
  const surname = (name.split(',')[0] ?? '').trim().split(/\s+/).at(-1) ?? '';
  const plain = surname.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return checkedAccount(plain);
}

/** An account name that was chosen by hand. The office itself acts as `system`, so nobody may be called that. */
export function checkedAccount(account: string): string {
  const found = AccountId.safeParse(account);
  if (!found.success || found.data === 'system') throw new CliError('head-name-bad');
  return found.data;
}

import { secureChannels } from '../codes/channel.js';
import { Obligation } from '../codes/obligation.js';
import type { PseudonymForm } from '../codes/pseudonym-form.js';
import { Purpose } from '../codes/purpose.js';
import { meansCode, meansRecipients } from './matching.js';
import type { Point } from './point.js';
import type { InternalRule, SharingAgreement } from './sharing-world.js';

type Asked = Pick<Point, 'purpose' | 'recipient'>;

const binds = ({ purposes, roles }: InternalRule, { purpose, recipient }: Asked): boolean =>
  meansCode(purposes, purpose, Purpose) !== 'no' &&
  meansRecipients(
    recipient,
    roles?.map((role) => ({ role })),
  ) !== 'no';

/** By what names are replaced (CON-9): the strictest that a rule asks for; one that is not told or not known is a code. */
export function formOf(
  obligation: string,
  point: Asked,
  internalRule: readonly InternalRule[],
): PseudonymForm | undefined {
  if (obligation !== 'pseudonymiseClient' && obligation !== 'pseudonymiseFamily') return undefined;
  const forms = internalRule
    .filter((one) => one.obligations.includes(obligation) && binds(one, point))
    .map(({ form }) => form);
  return forms.length > 0 && forms.every((form) => form === 'initials') ? 'initials' : 'code';
}

/**
 * The obligations of the office's internal rule and of agreements at a point, united; codes may be unknown. A rule for a
 * purpose or role that nobody knows may mean this one, so it binds.
 */
export function obligationsAt(
  point: Asked,
  internalRule: readonly InternalRule[],
  agreements: readonly SharingAgreement[],
): readonly string[] {
  const all = [...internalRule.filter((one) => binds(one, point)), ...agreements].flatMap(
    ({ obligations = [] }) => obligations,
  );
  return [...new Set(all)].sort();
}

/** Can the obligation be met? One that nobody knows cannot. */
export const isMet = (obligation: string, channel: string, cannotMeet: readonly string[]): boolean =>
  Obligation.has(obligation) &&
  !cannotMeet.includes(obligation) &&
  (obligation !== 'secureChannel' || secureChannels.includes(channel));

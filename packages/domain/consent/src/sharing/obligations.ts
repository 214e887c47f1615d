import { secureChannels } from '../codes/channel.js';
import { Obligation } from '../codes/obligation.js';
import { Purpose } from '../codes/purpose.js';
import { meansCode, meansRecipients } from './matching.js';
import type { Point } from './point.js';
import type { InternalRule, SharingAgreement } from './sharing-world.js';

/**
 * The obligations of the office's internal rule and of agreements at a point, united; codes may be unknown. A rule for a
 * purpose or role that nobody knows may mean this one, so it binds.
 */
export function obligationsAt(
  { purpose, recipient }: Point,
  internalRule: readonly InternalRule[],
  agreements: readonly SharingAgreement[],
): readonly string[] {
  const ruled = internalRule.filter(
    ({ purposes, roles }) =>
      meansCode(purposes, purpose, Purpose) !== 'no' &&
      meansRecipients(
        recipient,
        roles?.map((role) => ({ role })),
      ) !== 'no',
  );
  const all = [...ruled, ...agreements].flatMap(({ obligations = [] }) => obligations);
  return [...new Set(all)].sort();
}

/** Can the obligation be met? One that nobody knows cannot. */
export const isMet = (obligation: string, channel: string, cannotMeet: readonly string[]): boolean =>
  Obligation.has(obligation) &&
  !cannotMeet.includes(obligation) &&
  (obligation !== 'secureChannel' || secureChannels.includes(channel));

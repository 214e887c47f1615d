import { secureChannels } from '../codes/channel.js';
import { Obligation } from '../codes/obligation.js';
import type { PseudonymForm, PseudonymForm } from '../codes/pseudonym-form.js';
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

/** The lines of the internal rule that bind at a point. One for a purpose or role that nobody knows may mean this one. */
const bindingAt = (
  { purpose, recipient }: Pick<Point, 'purpose' | 'recipient'>,
  internalRule: readonly InternalRule[],
): readonly InternalRule[] =>
  internalRule.filter(
    ({ purposes, roles }) =>
      meansCode(purposes, purpose, Purpose) !== 'no' &&
      meansRecipients(
        recipient,
        roles?.map((role) => ({ role })),
      ) !== 'no',
  );

/** The obligations of the office's internal rule and of agreements at a point, united; codes may be unknown. */
export function obligationsAt(
  point: Point,
  internalRule: readonly InternalRule[],
  agreements: readonly SharingAgreement[],
): readonly string[] {
  const all = [...bindingAt(point, internalRule), ...agreements].flatMap(({ obligations = [] }) => obligations);
  return [...new Set(all)].sort();
}

/** By what names are replaced, where the obligation asks for it (CON-9): the strictest of the lines that name it. */
export function formOf(
  obligation: string,
  point: Pick<Point, 'purpose' | 'recipient'>,
  internalRule: readonly InternalRule[],
): PseudonymForm | undefined {
  if (obligation !== 'pseudonymiseClient' && obligation !== 'pseudonymiseFamily') return undefined;
  const naming = bindingAt(point, internalRule).filter(({ obligations }) => obligations.includes(obligation));
  return naming.length > 0 && naming.every(({ form }) => form === 'initials') ? 'initials' : 'code';
}

/** Can the obligation be met? One that nobody knows cannot. */
export const isMet = (obligation: string, channel: string, cannotMeet: readonly string[]): boolean =>
  Obligation.has(obligation) &&
  !cannotMeet.includes(obligation) &&
  (obligation !== 'secureChannel' || secureChannels.includes(channel));

import { secureChannels } from '../codes/channel.js';
import { Obligation, ruleOfObligation } from '../codes/obligation.js';
import { PseudonymForm } from '../codes/pseudonym-form.js';
import { Purpose } from '../codes/purpose.js';
import { meansCode, meansRecipients } from './matching.js';
import { type Reason, reason } from './outcome.js';
import type { Occasion } from './point.js';
import type { InternalRule, SharingAgreement } from './sharing-world.js';

/** What a permission binds to; the code may be unknown. Where a name is replaced, `form` says by what (CON-9). */
export interface BoundObligation {
  readonly obligation: string;
  readonly form?: PseudonymForm;
}

const pseudonymising: readonly string[] = ['pseudonymiseClient', 'pseudonymiseFamily'] satisfies Obligation[];

const strictestForm: PseudonymForm = 'code';

/** What is not told, or told by a code that nobody knows, may mean the strictest. */
const formOf = (form: string | undefined): PseudonymForm =>
  form !== undefined && PseudonymForm.has(form) ? form : strictestForm;

/** The stricter of two: the code list goes from the mildest to the strictest. */
const stricter = (one: PseudonymForm, other: PseudonymForm): PseudonymForm =>
  PseudonymForm.codes.indexOf(one) < PseudonymForm.codes.indexOf(other) ? other : one;

/** One obligation from two sources: the strictest wins. */
export const united = <O extends { readonly form?: PseudonymForm }>(one: O, { form }: BoundObligation): O =>
  form === undefined || one.form === undefined ? one : { ...one, form: stricter(one.form, form) };

/**
 * The obligations of the office's internal rule and of agreements on an occasion, united; codes may be unknown. A rule for a
 * purpose or role that nobody knows may mean this one, so it binds. An agreement names no form, so it asks for a code.
 */
export function obligationsAt(
  { purpose, recipient }: Occasion,
  internalRule: readonly InternalRule[],
  agreements: readonly SharingAgreement[],
): readonly BoundObligation[] {
  const ruled = internalRule.filter(
    ({ purposes, roles }) =>
      meansCode(purposes, purpose, Purpose) !== 'no' &&
      meansRecipients(
        recipient,
        roles?.map((role) => ({ role })),
      ) !== 'no',
  );
  const bound = new Map<string, BoundObligation>();
  const bind = (obligation: string, form: string | undefined) => {
    const more = pseudonymising.includes(obligation) ? { obligation, form: formOf(form) } : { obligation };
    const known = bound.get(obligation);
    bound.set(obligation, known === undefined ? more : united(known, more));
  };
  // A line that does not say to what it binds may bind to anything.
  for (const { obligations, form } of ruled) for (const one of obligations ?? ['untold']) bind(one, form);
  for (const { obligations } of agreements) for (const one of obligations ?? []) bind(one, undefined);
  return [...bound.values()].sort(({ obligation: a }, { obligation: b }) => (a < b ? -1 : 1));
}

/** Can the obligation be met? One that nobody knows cannot. */
const isMet = (obligation: string, channel: string, cannotMeet: readonly string[]): boolean =>
  Obligation.has(obligation) &&
  !cannotMeet.includes(obligation) &&
  (obligation !== 'secureChannel' || secureChannels.includes(channel));

const unmetReason = (obligation: string): Reason =>
  Obligation.has(obligation)
    ? reason(ruleOfObligation[obligation], `unmet.${obligation}`)
    : reason('CON-22', 'obligation');

/** Why obligations cannot be met by a channel, and by what the request says it cannot. */
export const unmetOf = (
  bound: readonly BoundObligation[],
  channel: string,
  cannotMeet: readonly string[],
): readonly Reason[] =>
  bound
    .filter(({ obligation }) => !isMet(obligation, channel, cannotMeet))
    .map(({ obligation }) => unmetReason(obligation));

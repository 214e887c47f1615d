import type { ConsentData, Narrowing } from './consent-data.js';
import { recipientKey } from './recipient.js';

/** What is still in a consent, by the letter of its lists. */
export interface Remaining {
  readonly purposes: readonly string[];
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
}

/** What of a consent is left after its narrowings; recipients as their keys. */
export function remainingOf({ stated, narrowed }: ConsentData, ...more: readonly Narrowing[]): Remaining {
  const all = [...narrowed, ...more];
  const purposes = new Set(all.flatMap((one) => one.purposes ?? []));
  const categories = new Set(all.flatMap((one) => one.categories ?? []));
  const recipients = new Set(all.flatMap((one) => (one.recipients ?? []).map(recipientKey)));
  return {
    purposes: (stated?.purposes ?? []).filter((one) => !purposes.has(one)),
    categories: (stated?.categories ?? []).filter((one) => !categories.has(one)),
    recipients: (stated?.recipients ?? []).map(recipientKey).filter((one) => !recipients.has(one)),
  };
}

/** Would nothing be left that could be shared? */
export function isEmptied(data: ConsentData, narrowing: Narrowing): boolean {
  const left = remainingOf(data, narrowing);
  return left.purposes.length === 0 || left.recipients.length === 0 || left.categories.length === 0;
}

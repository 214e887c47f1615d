import type { PlainDate } from '@koordinace/kernel';
import type { RequestRecipient } from './request.js';

/** What all points of a request have in common: for which purpose, to whom, by what way and when. */
export interface Occasion {
  readonly purpose: string;
  readonly recipient: RequestRecipient;
  readonly channel: string;
  readonly at: string;
  readonly day: PlainDate;
}

/** One thing to decide on: one person's data of one category, on an occasion. */
export interface Point extends Occasion {
  readonly person: string;
  readonly category: string;
}

export const pointOf = (
  { purpose, recipient, channel, at, day }: Occasion,
  person: string,
  category: string,
): Point => ({
  purpose,
  recipient,
  channel,
  at,
  day,
  person,
  category,
});

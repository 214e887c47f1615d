import type { PlainDate } from '@koordinace/kernel';
import type { RequestRecipient } from './request.js';

/** One thing to decide on: one person's data of one category, for one purpose, to one recipient, at one moment. */
export interface Point {
  readonly person: string;
  readonly item: string;
  readonly category: string;
  readonly purpose: string;
  readonly recipient: RequestRecipient;
  readonly channel: string;
  readonly at: string;
  readonly day: PlainDate;
}

import { dayOf, Instant, type PlainDate } from '@koordinace/kernel';
import { RecipientRole } from '@koordinace/people';
import { Channel } from '../codes/channel.js';
import { Purpose } from '../codes/purpose.js';
import type { SharingRequest } from './request.js';

/** What of a request cannot be evaluated, as codes of CON-22; whether an item's category is known, its point tells. */
export type UnknownCode = 'purpose' | 'role' | 'channel' | 'moment' | 'category';

/** The unknown codes of a request, whichever item it is about. */
export function unknownCodes({ purpose, recipient, channel, at }: SharingRequest): readonly UnknownCode[] {
  const unknown: UnknownCode[] = [];
  if (!Purpose.has(purpose)) unknown.push('purpose');
  if (!recipient.roles.every((role) => RecipientRole.has(role))) unknown.push('role');
  if (!Channel.has(channel)) unknown.push('channel');
  if (dayOfMoment(at) === undefined) unknown.push('moment');
  return unknown;
}

/** The day of a well-formed moment. */
export function dayOfMoment(at: string): PlainDate | undefined {
  return Instant.safeParse(at).success ? dayOf(at) : undefined;
}

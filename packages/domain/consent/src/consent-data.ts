import type { DataCategory, PlainDate } from '@koordinace/kernel';
import type { Purpose } from './codes/purpose.js';
import type { Grantor } from './grantor.js';
import type { GuardianshipFound } from './guardianship.js';
import type { Recipient } from './recipient.js';

/** What was taken out of a consent, and when. */
export interface Narrowing {
  readonly at: string;
  readonly purposes?: readonly Purpose[];
  readonly recipients?: readonly Recipient[];
  readonly categories?: readonly DataCategory[];
}

/** What was stated, and by whom. In a refusal a list that is absent means all. */
export interface Stated {
  readonly as: 'given' | 'refused';
  readonly at: string;
  readonly grantor: Grantor;
  readonly purposes?: readonly Purpose[];
  readonly recipients?: readonly Recipient[];
  readonly categories?: readonly DataCategory[];
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  /** Guardianships in force at that moment. */
  readonly guardians: readonly GuardianshipFound[];
}

/** The data of a consent instance: codes, ids and days. */
export interface ConsentData {
  readonly stated?: Stated;
  readonly narrowed: readonly Narrowing[];
  /** When it was withdrawn, or when a refusal was taken back. */
  readonly endedAt?: string;
  /** It was recorded wrongly and does not count; `endedAt` says from when. */
  readonly invalid?: true;
  /** The end of which it was said that it is near. */
  readonly expiryAnnounced?: PlainDate;
}

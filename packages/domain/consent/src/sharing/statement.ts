import type { GrantorLike } from '../guardianship.js';
import type { RecipientPattern } from '../recipient.js';

/** Consent was given. All three lists say what it covers. */
export interface GivenStatement {
  readonly kind: 'given';
  readonly id: string;
  readonly at: string;
  readonly grantor: GrantorLike;
  readonly purposes: readonly string[];
  readonly recipients: readonly RecipientPattern[];
  readonly categories: readonly string[];
  /** First and last day. A consent without a period permits nothing (CON-19). */
  readonly from?: string;
  readonly until?: string;
}

/** Consent was refused. A list that is absent means all. */
export interface RefusedStatement {
  readonly kind: 'refused';
  readonly id: string;
  readonly at: string;
  readonly grantor: GrantorLike;
  readonly purposes?: readonly string[];
  readonly recipients?: readonly RecipientPattern[];
  readonly categories?: readonly string[];
}

/** A consent was withdrawn, or a refusal taken back. */
export interface EndStatement {
  readonly kind: 'withdrawn' | 'takenBack';
  readonly of: string;
  readonly at: string;
}

/**
 * A consent was recorded wrongly and does not count from that moment (zneplatnění chybného záznamu). Unlike a withdrawal it
 * says nothing of the person's will, so it ends that one consent and no earlier one. A refusal cannot be invalidated.
 */
export interface InvalidatedStatement {
  readonly kind: 'invalidated';
  readonly of: string;
  readonly at: string;
}

/** Everything that is named was taken out of a consent. */
export interface NarrowedStatement {
  readonly kind: 'narrowed';
  readonly of: string;
  readonly at: string;
  readonly purposes?: readonly string[];
  readonly recipients?: readonly RecipientPattern[];
  readonly categories?: readonly string[];
}

/** One line of the event log of a person's consents (projev vůle). Neither order nor repetition matters. */
export type Statement = GivenStatement | RefusedStatement | EndStatement | InvalidatedStatement | NarrowedStatement;

import type { Signed } from './case-record.js';

/** Somebody's participation as it is read (účast; CNF-4). */
export interface ParticipantRecord {
  readonly participant: string;
  readonly who?: readonly { readonly kind: string; readonly id?: string }[];
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly represented?: string;
  readonly basis?: string;
  readonly reply?: string;
  readonly mode?: string;
  readonly part?: string;
  /** What their own minutes hold, and whether something was left out (CNF-5). */
  readonly minutes?: {
    readonly issuedAt: string;
    readonly open?: readonly string[];
    readonly partial?: boolean;
    readonly deliveredOn?: string;
  };
  readonly withheldAt?: string;
}

/** What was concluded, by the category under which it is shared. */
export type Conclusions = Readonly<
  Partial<Record<'situation' | 'needs' | 'health' | 'finance' | 'housing' | 'family' | 'plan' | 'progress', string>>
>;

/** A conference as it is read (případové setkání). */
export interface ConferenceEntry extends Signed {
  readonly conference: string;
  readonly kind?: string;
  readonly leader?: string;
  readonly authority?: string;
  readonly on?: string;
  readonly time?: string;
  readonly place?: string;
  readonly purpose?: string;
  readonly agenda?: readonly string[];
  readonly openedAt?: string;
  readonly clientRepresentedBy?: string;
  readonly reminded?: boolean;
  readonly participants: readonly ParticipantRecord[];
  readonly concludedAt?: string;
  readonly conclusions: Conclusions;
  /** Tasks that were agreed on, by title and whose they are. */
  readonly tasks: readonly {
    readonly task: string;
    readonly title?: string;
    readonly responsible?: readonly { readonly kind: string; readonly id?: string }[];
    readonly actorWorker?: string;
    readonly due?: string;
    readonly trigger?: string;
  }[];
  readonly followUpOn?: string;
  readonly followedUp?: Signed & { readonly note?: string; readonly reconvene?: boolean };
  readonly cancelled?: Signed & { readonly reason?: string };
}

/** The slice of a case's record that tells of conferences; whoever led one reads it as own work (CNF-5). */
export interface ConferenceRecord {
  readonly conferences: readonly ConferenceEntry[];
}

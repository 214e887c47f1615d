import type { DataCategory } from '@koordinace/kernel';
import type { Channel } from '../codes/channel.js';
import type { Purpose } from '../codes/purpose.js';

/** Where a disclosure (předání) is. */
export type DisclosureState =
  | 'requested'
  | 'decided'
  | 'prepared'
  | 'delivered'
  | 'acknowledged'
  | 'stopped'
  | 'declined';

/** Who receives. */
export interface DisclosureRecipient {
  readonly professional?: string;
  readonly name?: string;
  readonly roles: readonly string[];
  readonly organisation?: string;
}

/** On what a disclosure rests, as people read it. */
export type DisclosureBasis =
  | { readonly kind: 'consent'; readonly ids: readonly string[] }
  | { readonly kind: 'duty'; readonly id: string; readonly citation: string }
  | { readonly kind: 'emergency'; readonly id: string };

/** A disclosure as people read it (předání informací, CON-12). */
export interface ReadableDisclosure {
  readonly disclosure: string;
  readonly state: DisclosureState;
  readonly recipient: DisclosureRecipient;
  readonly purpose: Purpose;
  /** What was asked for. */
  readonly categories: readonly DataCategory[];
  /** What was disclosed, or is about to be. */
  readonly open: readonly DataCategory[];
  readonly channel?: Channel;
  readonly basis?: DisclosureBasis;
  readonly requestedAt: string;
  readonly decidedAt?: string;
  readonly preparedAt?: string;
  readonly deliveredAt?: string;
  readonly acknowledgedAt?: string;
  readonly stoppedAt?: string;
  /** A code of the catalogue of texts, or words. */
  readonly stoppedBecause?: string;
  /** Was only a part of it disclosed? */
  readonly partial?: boolean;
  /** By what the recipient is bound to confidentiality (CON-20). */
  readonly bound?: 'law' | 'undertaking' | 'reminder';
}

import type { DataCategory } from '@koordinace/kernel';
import type { Threatened } from '../codes/threat.js';

/** A declared emergency as people read it (vyhlášené ohrožení, CON-6). */
export interface ReadableEmergency {
  readonly emergency: string;
  readonly declaredAt: string;
  readonly declaredBy: string;
  readonly threatened: readonly Threatened[];
  /** By what, in words. */
  readonly danger: string;
  readonly categories: readonly DataCategory[];
  /** The moment up to which it holds. */
  readonly until: string;
  readonly endedAt?: string;
  readonly reviewedAt?: string;
  readonly reviewResult?: string;
  readonly clientToldAt?: string;
  /** Why the client was not told: telling would endanger someone. */
  readonly notToldReason?: string;
}

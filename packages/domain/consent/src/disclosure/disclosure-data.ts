import {
  type DataCategory,
  type FileState,
  findInstance,
  type InstanceState,
  instancesOf,
  type PlainDate,
} from '@koordinace/kernel';
import type { Channel } from '../codes/channel.js';
import type { Purpose } from '../codes/purpose.js';
import type { DisclosureRecipient, StatutoryClaim } from './disclosure-facts.js';
import type { Shared } from './shared.js';

/** What decisions know of a disclosure. */
export interface DisclosureData {
  readonly recipient: DisclosureRecipient;
  readonly purpose?: Purpose;
  readonly categories: readonly DataCategory[];
  readonly channel?: Channel;
  readonly claims: readonly Pick<StatutoryClaim, 'basis' | 'id' | 'trigger'>[];
  readonly prepared?: boolean;
  readonly stoppedOn?: PlainDate;
  /** What was decided last. */
  readonly shared?: Shared;
}

/** A disclosure before it is requested. */
export const blankDisclosure: DisclosureData = { recipient: { roles: [] }, categories: [], claims: [] };

/** A disclosure of the file. */
export const findDisclosure = (file: FileState, disclosure: string) =>
  findInstance<DisclosureData>(file, 'disclosure', disclosure);

const pending: ReadonlySet<string> = new Set(['decided', 'prepared']);

/** What was decided or made ready, and has not gone out yet. */
export const pendingDisclosures = (file: FileState): readonly InstanceState<DisclosureData>[] =>
  instancesOf<DisclosureData>(file, 'disclosure').filter(({ at }) => pending.has(at));

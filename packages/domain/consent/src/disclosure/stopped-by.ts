import { dayOf, type FileState, type Proposed } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import type { StopReason } from '../codes/stop-reason.js';
import { type Meant, someMeant } from '../sharing/matching.js';
import type { Point } from '../sharing/point.js';
import { type DisclosureData, pendingDisclosures } from './disclosure-data.js';
import { DisclosureStopped } from './disclosure-facts.js';
import type { DisclosureId } from './disclosure-id.js';

/** The points of a pending disclosure that rest on consent; on a given one, where it is named. */
function pointsOf(data: DisclosureData, person: string, at: string, consent?: string): readonly Point[] {
  const { purpose, channel, recipient, shared } = data;
  if (purpose === undefined || channel === undefined || shared === undefined) return [];
  return shared.categories
    .filter(
      ({ open, basis }) => open && basis?.kind === 'consent' && (consent === undefined || basis.ids.includes(consent)),
    )
    .map(({ category }) => ({ person, item: category, category, purpose, recipient, channel, at, day: dayOf(at) }));
}

interface Closing {
  readonly person: PersonId;
  readonly file: FileState;
  readonly at: string;
  readonly reason: StopReason;
  /** The consent that ends or is narrowed; for a refusal none. */
  readonly consent?: string;
  /** Does it close the point? Left out: all that rests on the consent. */
  readonly closes?: (point: Point) => Meant;
}

/**
 * What a withdrawal, a refusal or a correction stops at once (zastavení čekajících předání, CON-3): pending disclosures of
 * which something rests on what has ended. What is still open in them is requested anew.
 */
export const stoppedBy = ({ person, file, at, reason, consent, closes }: Closing): readonly Proposed[] =>
  pendingDisclosures(file)
    .filter(({ data }) => {
      const points = pointsOf(data, person, at, consent);
      return points.length > 0 && (closes === undefined || someMeant(points.map(closes)) !== 'no');
    })
    .map(({ id }) => DisclosureStopped({ person, disclosure: id as DisclosureId, reason }));

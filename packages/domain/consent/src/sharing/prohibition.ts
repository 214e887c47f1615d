import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { allMeant, meansCode, meansRecipients } from './matching.js';
import { holdsOn } from './period.js';
import type { Point } from './point.js';
import type { Prohibition } from './sharing-world.js';

/** A prohibition that applies; `sure` is false where something is missing to be certain. */
export interface ProhibitionFinding {
  readonly prohibition: Prohibition;
  readonly sure: boolean;
}

/**
 * Finds what forbids sharing by statute. One of which it cannot be told whether it applies closes duty and
 * consent; an emergency is closed only by one that surely applies.
 */
export function findProhibition(point: Point, prohibitions: readonly Prohibition[]): ProhibitionFinding | undefined {
  const { recipient, purpose, category } = point;
  const applying = prohibitions
    .filter((one) => holdsOn(point.day, one))
    .map((prohibition) => ({
      prohibition,
      meant: allMeant([
        meansCode(prohibition.purposes, purpose, Purpose),
        meansCode(prohibition.categories, category, DataCategory),
        meansRecipients(recipient, prohibition.recipients),
      ]),
    }))
    .filter(({ meant }) => meant !== 'no')
    .map(({ prohibition, meant }) => ({ prohibition, sure: meant === 'yes' }));
  return applying.sort((a, b) => Number(b.sure) - Number(a.sure) || (a.prohibition.id < b.prohibition.id ? -1 : 1))[0];
}

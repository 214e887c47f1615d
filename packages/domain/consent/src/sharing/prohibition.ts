import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { isMeant, mayBeMeant, mayList } from './matching.js';
import { holdsOn } from './period.js';
import type { Point } from './point.js';
import type { Prohibition } from './sharing-world.js';

/** A prohibition that applies; `sure` is false where something is missing to be certain. */
export interface ProhibitionFinding {
  readonly prohibition: Prohibition;
  readonly sure: boolean;
}

const surely = (list: readonly string[] | undefined, code: string): boolean =>
  list === undefined || list.includes(code);

/**
 * Finds what forbids sharing by statute. One of which it cannot be told whether it applies closes duty and
 * consent; an emergency is closed only by one that surely applies.
 */
export function findProhibition(point: Point, prohibitions: readonly Prohibition[]): ProhibitionFinding | undefined {
  const { recipient, purpose, category } = point;
  const applying = prohibitions
    .filter(
      (one) =>
        holdsOn(point.day, one) &&
        mayList(one.purposes, purpose, Purpose) &&
        mayList(one.categories, category, DataCategory) &&
        (one.recipients === undefined || one.recipients.some((pattern) => mayBeMeant(recipient, pattern))),
    )
    .map((prohibition) => ({
      prohibition,
      sure:
        surely(prohibition.purposes, purpose) &&
        surely(prohibition.categories, category) &&
        (prohibition.recipients?.some((pattern) => isMeant(recipient, pattern)) ?? true),
    }));
  return applying.sort((a, b) => Number(b.sure) - Number(a.sure) || (a.prohibition.id < b.prohibition.id ? -1 : 1))[0];
}

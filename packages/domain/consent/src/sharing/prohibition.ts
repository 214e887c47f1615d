import { DataCategory } from '@koordinace/kernel';
import { Purpose } from '../codes/purpose.js';
import { safely } from './lazily.js';
import { allMeant, type Meant, meansCode, meansRecipients } from './matching.js';
import { holdsOn } from './period.js';
import type { Occasion } from './point.js';
import type { Prohibition } from './sharing-world.js';

/** The prohibitions that may mean an occasion, and whether there is one that cannot be evaluated. */
export interface ProhibitionShortlist {
  readonly possible: readonly { readonly prohibition: Prohibition; readonly meant: Meant }[];
  readonly unreadable: boolean;
}

/**
 * A prohibition that applies. One that surely does stands above every basis; one of which it cannot be told, or that cannot
 * be evaluated, closes duty and consent but no emergency.
 */
export type ProhibitionFinding =
  | { readonly certainty: 'sure' | 'unsure'; readonly prohibition: Prohibition }
  | { readonly certainty: 'unreadable' };

const unreadable: ProhibitionFinding = { certainty: 'unreadable' };

/** Shortlists the prohibitions for an occasion, each by itself, so that a bad one does not hide a sure one. */
export function shortlistProhibitions(
  { purpose, recipient, day }: Occasion,
  prohibitions: readonly Prohibition[],
): ProhibitionShortlist {
  let all = true;
  const possible: { prohibition: Prohibition; meant: Meant }[] = [];
  for (const prohibition of prohibitions) {
    const meant = safely(() =>
      holdsOn(day, prohibition)
        ? allMeant([
            meansCode(prohibition.purposes, purpose, Purpose),
            meansRecipients(recipient, prohibition.recipients),
          ])
        : 'no',
    );
    if (meant === undefined) all = false;
    else if (meant !== 'no') possible.push({ prohibition, meant });
  }
  if (possible.length > 1) possible.sort((a, b) => (a.prohibition.id < b.prohibition.id ? -1 : 1));
  return { possible, unreadable: !all };
}

/** Finds what forbids sharing a category by statute, the surest first. */
export function findProhibition(shortlist: ProhibitionShortlist, category: string): ProhibitionFinding | undefined {
  let found = shortlist.unreadable ? unreadable : undefined;
  for (const { prohibition, meant } of shortlist.possible) {
    const all = safely(() => allMeant([meant, meansCode(prohibition.categories, category, DataCategory)]));
    if (all === 'yes') return { certainty: 'sure', prohibition };
    if (all === undefined) found = unreadable;
    else if (all !== 'no') found ??= { certainty: 'unsure', prohibition };
  }
  return found;
}

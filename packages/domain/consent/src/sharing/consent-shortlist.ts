import type { KnownConsent } from './known-consent.js';
import { isMeant, isMeantIn } from './matching.js';
import type { Occasion } from './point.js';
import { type RefusalCandidate, shortlistRefusals } from './refusal-shortlist.js';
import { type ConsentShortfall, untold } from './shortfall.js';
import type { StatementIndex } from './statement-index.js';

/** Why consents do not count, and for which categories, as bits. */
interface Missed {
  readonly shortfall: ConsentShortfall;
  categories: number;
}

/** A consent of which something was taken out, so that it is to be looked at for each category. */
export interface NarrowedCandidate {
  readonly consent: KnownConsent;
  /** It surely means the recipient; otherwise it would, if only their organisation were known. */
  readonly sure: boolean;
}

/**
 * What a person's statements tell of an occasion. Most of it is the same for all categories, so it is worked out once, and a
 * category only picks what is about it.
 */
export interface ConsentShortlist {
  /** The consents that surely mean the occasion and count. */
  readonly inForce: readonly KnownConsent[];
  /** What keeps others from counting, each reason once, in an order that does not follow the log. */
  readonly missed: readonly Readonly<Missed>[];
  readonly narrowed: readonly NarrowedCandidate[];
  /** Categories, as bits, for which something cannot be evaluated. */
  readonly broken: number;
  readonly refusals: readonly RefusalCandidate[];
  /** Are there several consents of one grantor in one scope? There the latest counts. */
  readonly hasRivals: () => boolean;
}

/** Why consents are missed, put together as they come. */
class MissedConsents {
  readonly #byOrder = new Map<string, Missed>();

  add(shortfall: ConsentShortfall, categories: number): void {
    const known = this.#byOrder.get(shortfall.order);
    if (known === undefined) this.#byOrder.set(shortfall.order, { shortfall, categories });
    else known.categories |= categories;
  }

  inOrder(): readonly Missed[] {
    const all = [...this.#byOrder.values()];
    return all.length < 2 ? all : all.sort(({ shortfall: a }, { shortfall: b }) => (a.order < b.order ? -1 : 1));
  }
}

/** Shortlists what was said on an occasion. Throws where something that was said cannot be read. */
export function shortlistConsents(index: StatementIndex, occasion: Occasion): ConsentShortlist {
  const { purpose, recipient, at } = occasion;
  if (index.unreadableFrom !== undefined && index.unreadableFrom <= at) throw new Error('a statement cannot be read');
  const inForce: KnownConsent[] = [];
  const narrowed: NarrowedCandidate[] = [];
  const missed = new MissedConsents();
  let broken = 0;
  for (const consent of index.consents.find(purpose, recipient)) {
    const { statement, categories } = consent;
    if (statement.at > at) continue;
    const sure = statement.recipients.some((pattern) => isMeant(recipient, pattern));
    if (!sure && !statement.recipients.some((pattern) => isMeantIn(recipient, pattern))) continue;
    if (consent.isNarrowed) {
      narrowed.push({ consent, sure });
      continue;
    }
    try {
      const shortfall = consent.shortfallOn(occasion);
      if (shortfall === undefined && sure) inForce.push(consent);
      else if (shortfall !== undefined && sure) missed.add(shortfall, categories);
      // In force for an organisation that may be the recipient's: it opens nothing, and that is said.
      else if (shortfall === undefined) missed.add(untold('organisation'), categories);
    } catch {
      // Closes where the consent would have been looked at, and nowhere else.
      broken |= categories;
    }
  }
  return {
    inForce,
    missed: missed.inOrder(),
    narrowed,
    broken,
    refusals: shortlistRefusals(index.refusals, occasion),
    hasRivals: () => index.consents.hasRivals(purpose),
  };
}

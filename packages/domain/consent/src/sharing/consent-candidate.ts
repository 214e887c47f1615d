import type { KnownConsent } from './known-consent.js';
import type { Occasion, Point } from './point.js';
import type { ConsentShortfall } from './shortfall.js';

/** A consent that means an occasion. What keeps it from counting is the same for all categories, but where it was narrowed. */
export class ConsentCandidate {
  readonly consent: KnownConsent;
  /** As bits. */
  readonly categories: number;
  /** It surely means the recipient; otherwise it would, if only their organisation were known. */
  readonly sure: boolean;
  readonly #isNarrowed: boolean;
  #known: { readonly shortfall: ConsentShortfall | undefined } | undefined;

  constructor(consent: KnownConsent, sure: boolean) {
    this.consent = consent;
    this.categories = consent.categories;
    this.sure = sure;
    this.#isNarrowed = consent.isNarrowed;
  }

  /** What keeps it from counting at a point that it covers. */
  shortfallAt(point: Point): ConsentShortfall | undefined {
    if (this.#isNarrowed) return this.consent.endedBy(point.at) ?? this.consent.narrowedBy(point) ?? this.#rest(point);
    this.#known ??= { shortfall: this.consent.endedBy(point.at) ?? this.#rest(point) };
    return this.#known.shortfall;
  }

  #rest(occasion: Occasion): ConsentShortfall | undefined {
    return this.consent.outOfPeriod(occasion) ?? this.consent.unauthorised;
  }
}

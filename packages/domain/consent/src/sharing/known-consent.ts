import { dayOf } from '@koordinace/kernel';
import { authorityNeed } from '../guardianship.js';
import { categoryBits } from './category-bits.js';
import type { ConsentEnding } from './consent-ending.js';
import { someMeant } from './matching.js';
import { takesOut } from './meaning.js';
import { holdsOn, isDay } from './period.js';
import type { Occasion, Point } from './point.js';
import { closesFrom } from './readable-statement.js';
import { scopeKey } from './scope-key.js';
import type { Guardianship } from './sharing-world.js';
import { type ConsentShortfall, closing, shortfall } from './shortfall.js';
import type { GivenStatement } from './statement.js';

/** Whose consents they are, and what there is to tell how each of them ends. */
export interface ConsentLog {
  readonly person: string;
  readonly guardianships: readonly Guardianship[];
  readonly endingOf: (one: GivenStatement, scope: string) => ConsentEnding;
}

const invalidated = shortfall('CON-3', 'invalidated');
const withdrawn = shortfall('CON-3', 'withdrawn');
const narrowed = shortfall('CON-3', 'narrowed');
const noPeriod = shortfall('CON-19', 'period');

/** A consent with what the log tells of it. What does not hang on the request is worked out when it is first needed. */
export class KnownConsent {
  readonly statement: GivenStatement;
  /** Its place among the person's consents, by id. */
  readonly place: number;
  /** As bits. */
  readonly categories: number;
  readonly #log: ConsentLog;
  #scope: string | undefined;
  #ending: ConsentEnding | undefined;
  #authority: { readonly lacks: ConsentShortfall | undefined } | undefined;
  #hasPeriod: boolean | undefined;
  #expired: ConsentShortfall | undefined;
  #notYet: ConsentShortfall | undefined;

  constructor(statement: GivenStatement, place: number, log: ConsentLog) {
    this.statement = statement;
    this.place = place;
    this.categories = categoryBits(statement.categories);
    this.#log = log;
  }

  get scope(): string {
    this.#scope ??= scopeKey(this.statement);
    return this.#scope;
  }

  get #ends(): ConsentEnding {
    this.#ending ??= this.#log.endingOf(this.statement, this.scope);
    return this.#ending;
  }

  /** Was something taken out of it, whenever? Then it is not the same for all categories. */
  get isNarrowed(): boolean {
    return this.#ends.narrowings.length > 0;
  }

  /** What keeps it from counting on an occasion that it means, whatever is asked for. */
  shortfallOn(occasion: Occasion): ConsentShortfall | undefined {
    return this.#endedBy(occasion.at) ?? this.#outOfPeriod(occasion) ?? this.#lacks();
  }

  /** The same at a point, with what was taken out. */
  shortfallAt(point: Point): ConsentShortfall | undefined {
    return this.#endedBy(point.at) ?? this.#narrowedBy(point) ?? this.#outOfPeriod(point) ?? this.#lacks();
  }

  #endedBy(at: string): ConsentShortfall | undefined {
    const { invalidatedFrom, withdrawnFrom } = this.#ends;
    if (invalidatedFrom !== undefined && invalidatedFrom <= at) return invalidated;
    return withdrawnFrom !== undefined && withdrawnFrom <= at ? withdrawn : undefined;
  }

  #narrowedBy(point: Point): ConsentShortfall | undefined {
    const narrowings = this.#ends.narrowings.filter((one) => closesFrom(one) <= point.at);
    const out = someMeant(narrowings.map((one) => takesOut(one, point)));
    return out === 'no' ? undefined : closing(out, narrowed);
  }

  #outOfPeriod({ day }: Occasion): ConsentShortfall | undefined {
    const { from, until } = this.statement;
    this.#hasPeriod ??= isDay(from) && isDay(until);
    if (!this.#hasPeriod || from === undefined || until === undefined) return noPeriod;
    if (day > until) {
      this.#expired ??= shortfall('CON-19', 'expired', { until });
      return this.#expired;
    }
    if (day >= from) return undefined;
    this.#notYet ??= shortfall('CON-19', 'notYet', { from });
    return this.#notYet;
  }

  /** What stands in the way of whoever gave it (CON-17). */
  #lacks(): ConsentShortfall | undefined {
    this.#authority ??= { lacks: this.#findAuthority() };
    return this.#authority.lacks;
  }

  /** Judged on the day of the statement, by the guardianships of that day. */
  #findAuthority(): ConsentShortfall | undefined {
    const { person, guardianships } = this.#log;
    const { at, grantor } = this.statement;
    const day = dayOf(at);
    const then = guardianships.filter((guarding) => holdsOn(day, guarding));
    const need = authorityNeed(person, grantor, then);
    return need === undefined ? undefined : shortfall('CON-17', need);
  }
}

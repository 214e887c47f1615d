import { dayOf } from '@koordinace/kernel';
import { authorityNeed } from '../guardianship.js';
import type { ConsentEnding } from './consent-ending.js';
import { lazily } from './lazily.js';
import { someMeant } from './matching.js';
import { takesOut } from './meaning.js';
import { holdsOn, isDay } from './period.js';
import type { Occasion, Point } from './point.js';
import { closesFrom } from './readable-statement.js';
import type { Guardianship } from './sharing-world.js';
import { type ConsentShortfall, closing, shortfall } from './shortfall.js';
import type { GivenStatement } from './statement.js';

/** A consent with what the log tells of it; whatever does not hang on the request is worked out once. */
export interface KnownConsent {
  readonly statement: GivenStatement;
  readonly scope: string;
  /** Its place by id among the person's consents. */
  readonly place: number;
  readonly ending: () => ConsentEnding;
  /** What stands in the way of who gave it, judged on the day of the statement (CON-17). */
  readonly authority: () => ConsentShortfall | undefined;
}

const invalidated = shortfall('CON-3', 'invalidated');
const withdrawn = shortfall('CON-3', 'withdrawn');
const narrowed = shortfall('CON-3', 'narrowed');
const noPeriod = shortfall('CON-19', 'period');

/** Finds what stands in the way of whoever gave a consent for a person. */
export const authorityOf = (person: string, one: GivenStatement, guardianships: readonly Guardianship[]) =>
  lazily((): ConsentShortfall | undefined => {
    const day = dayOf(one.at);
    const then = guardianships.filter((guarding) => holdsOn(day, guarding));
    const need = authorityNeed(person, one.grantor, then);
    return need === undefined ? undefined : shortfall('CON-17', need);
  });

/** What keeps a consent from counting at a moment, whatever is asked for. */
export function endedBy({ ending }: KnownConsent, at: string): ConsentShortfall | undefined {
  const { invalidatedFrom, withdrawnFrom } = ending();
  if (invalidatedFrom !== undefined && invalidatedFrom <= at) return invalidated;
  return withdrawnFrom !== undefined && withdrawnFrom <= at ? withdrawn : undefined;
}

/** What was taken out of it by then, as far as it means the point. */
export function narrowedBy({ ending }: KnownConsent, point: Point): ConsentShortfall | undefined {
  const { narrowings } = ending();
  if (narrowings.length === 0) return undefined;
  const out = someMeant(narrowings.filter((one) => closesFrom(one) <= point.at).map((one) => takesOut(one, point)));
  return out === 'no' ? undefined : closing(out, narrowed);
}

/** What is missing of its period and its grantor. */
export function missingOf({ statement, authority }: KnownConsent, { day }: Occasion): ConsentShortfall | undefined {
  const { from, until } = statement;
  if (!isDay(from) || !isDay(until)) return noPeriod;
  if (day > until) return shortfall('CON-19', 'expired', { until });
  if (day < from) return shortfall('CON-19', 'notYet', { from });
  return authority();
}

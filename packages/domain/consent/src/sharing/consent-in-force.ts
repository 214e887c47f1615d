import { categoryBit } from './category-bits.js';
import type { ConsentShortlist } from './consent-shortlist.js';
import type { KnownConsent } from './known-consent.js';
import type { KnownRefusal } from './known-refusal.js';
import { type Meant, someMeant } from './matching.js';
import type { Point } from './point.js';
import { always } from './readable-statement.js';
import { closes } from './refusal-shortlist.js';
import { type ConsentShortfall, closing, putInOrder, shortfall, untold } from './shortfall.js';

/** What the statements of one person say about one point. */
export interface ConsentFinding {
  /** The consents in force that cover it; empty where nothing permits. */
  readonly ids: readonly string[];
  readonly refused: boolean;
  /** There is consent, and only what cannot be told keeps it from permitting (CON-22). */
  readonly undecided: boolean;
  /** What stands in the way of consents that would otherwise cover it; told where nothing permits. */
  readonly shortfalls: readonly ConsentShortfall[];
}

const refusedFully = shortfall('CON-2', 'refused');

/** When the latest consent in force was given, by scope. */
function latestByScope(inForce: readonly KnownConsent[]): ReadonlyMap<string, string> {
  const latest = new Map<string, string>();
  for (const { scope, statement } of inForce) {
    const known = latest.get(scope);
    if (known === undefined || statement.at > known) latest.set(scope, statement.at);
  }
  return latest;
}

/** The ids of the latest consents of each scope, each once; consents come in the order of their ids. */
function idsOf(inForce: readonly KnownConsent[], hasRivals: boolean): readonly string[] {
  const latest = hasRivals ? latestByScope(inForce) : undefined;
  const ids: string[] = [];
  for (const consent of inForce) {
    const { statement } = consent;
    const counts = latest === undefined || latest.get(consent.scope) === statement.at;
    if (counts && ids[ids.length - 1] !== statement.id) ids.push(statement.id);
  }
  return ids;
}

/** What the refusals say that no later consent of the same grantor in the same scope stands against. */
function standing({ refusals }: ConsentShortlist, inForce: readonly KnownConsent[], { category }: Point): Meant {
  if (refusals.length === 0) return 'no';
  const meant = refusals
    .map((one) => ({ refusal: one.refusal, meant: closes(one, category) }))
    .filter(({ meant }) => meant !== 'no');
  if (meant.length === 0) return 'no';
  const isSuperseded = ({ scope, closesFrom }: KnownRefusal) =>
    closesFrom !== always && inForce.some((one) => one.statement.at > closesFrom && one.scope === scope);
  return someMeant(meant.filter(({ refusal }) => !isSuperseded(refusal)).map((one) => one.meant));
}

/**
 * Finds the consents in force at a point (souhlas v platnosti). Of one grantor in one scope the latest statement in
 * force counts, on equal time the refusal; a withdrawal ends every earlier consent of that grantor in that scope, a narrowing
 * takes its part out of each of them; between distinct statements that overlap the refusal wins.
 */
export function findConsent(shortlist: ConsentShortlist, point: Point): ConsentFinding {
  const bit = categoryBit(point.category);
  if ((shortlist.broken & bit) !== 0) throw new Error('a consent cannot be evaluated');
  const inForce = shortlist.inForce.filter(({ categories }) => (categories & bit) !== 0);
  const missed: ConsentShortfall[] = [];
  for (const { shortfall, categories } of shortlist.missed) if ((categories & bit) !== 0) missed.push(shortfall);
  if (shortlist.narrowed.length > 0) addNarrowed(shortlist, point, bit, inForce, missed);
  const refused = standing(shortlist, inForce, point);
  if (refused !== 'no') {
    const why = closing(refused, refusedFully);
    const shortfalls = [why, ...missed.filter(({ needs }) => needs !== why.needs)];
    return { ids: [], refused: true, undecided: refused !== 'yes' && inForce.length > 0, shortfalls };
  }
  if (inForce.length > 0) {
    const ids = idsOf(inForce, inForce.length > 1 && shortlist.hasRivals());
    return { ids, refused: false, undecided: false, shortfalls: [] };
  }
  return { ids: [], refused: false, undecided: missed.some(({ rule }) => rule === 'CON-22'), shortfalls: missed };
}

/** Adds the consents of which something was taken out, each where it belongs. */
function addNarrowed(
  { narrowed }: ConsentShortlist,
  point: Point,
  bit: number,
  inForce: KnownConsent[],
  missed: ConsentShortfall[],
): void {
  for (const { consent, sure } of narrowed) {
    if ((consent.categories & bit) === 0) continue;
    const why = consent.shortfallAt(point);
    if (why === undefined && sure) putInPlace(inForce, consent);
    else if (why !== undefined && sure) putInOrder(missed, why);
    else if (why === undefined) putInOrder(missed, untold('organisation'));
  }
}

function putInPlace(among: KnownConsent[], one: KnownConsent): void {
  const at = among.findIndex(({ place }) => place > one.place);
  if (at < 0) among.push(one);
  else among.splice(at, 0, one);
}

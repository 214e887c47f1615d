import { categoryBit } from './category-bits.js';
import type { ConsentShortlist } from './consent-shortlist.js';
import { closes } from './consent-shortlist.js';
import type { KnownConsent } from './known-consent.js';
import type { KnownRefusal } from './known-refusal.js';
import { type Meant, someMeant } from './matching.js';
import type { Point } from './point.js';
import { always } from './readable-statement.js';
import { type ConsentShortfall, closing, eachOnce, shortfall, untold } from './shortfall.js';

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
  const closing = refusals
    .map((one) => ({ refusal: one.refusal, meant: closes(one, category) }))
    .filter(({ meant }) => meant !== 'no');
  if (closing.length === 0) return 'no';
  const latest = latestByScope(inForce);
  const isSuperseded = ({ scope, closesFrom }: KnownRefusal) =>
    closesFrom !== always && (latest.get(scope) ?? always) > closesFrom;
  return someMeant(closing.filter(({ refusal }) => !isSuperseded(refusal)).map(({ meant }) => meant));
}

/**
 * Finds the consents in force at a point (souhlas v platnosti). Of one grantor in one scope the latest statement in
 * force counts, on equal time the refusal; a withdrawal or a narrowing ends every earlier consent of that grantor in
 * that scope; between distinct statements that overlap the refusal wins.
 */
export function findConsent(shortlist: ConsentShortlist, point: Point): ConsentFinding {
  const inForce: KnownConsent[] = [];
  const missed: ConsentShortfall[] = [];
  const bit = categoryBit(point.category);
  for (const candidate of shortlist.consents) {
    if ((candidate.categories & bit) === 0) continue;
    const why = candidate.shortfallAt(point);
    if (candidate.sure && why === undefined) inForce.push(candidate.consent);
    else if (candidate.sure && why !== undefined) missed.push(why);
    // In force for an organisation that may be the recipient's: it opens nothing, and that is said.
    else if (why === undefined) missed.push(untold('organisation'));
  }
  const refused = standing(shortlist, inForce, point);
  if (refused !== 'no') {
    const why = closing(refused, refusedFully);
    const shortfalls = [why, ...eachOnce(missed).filter(({ needs }) => needs !== why.needs)];
    return { ids: [], refused: true, undecided: refused !== 'yes' && inForce.length > 0, shortfalls };
  }
  if (inForce.length > 0)
    return {
      ids: idsOf(inForce, inForce.length > 1 && shortlist.hasRivals()),
      refused: false,
      undecided: false,
      shortfalls: [],
    };
  const undecided = missed.some(({ rule }) => rule === 'CON-22');
  return { ids: [], refused: false, undecided, shortfalls: eachOnce(missed) };
}

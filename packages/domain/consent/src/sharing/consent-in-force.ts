import type { ConsentCandidate, ConsentShortlist } from './consent-shortlist.js';
import { closes } from './consent-shortlist.js';
import { type KnownConsent, narrowedBy } from './known-consent.js';
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

/** What keeps a consent that covers the point from counting. */
const shortfallAt = ({ consent, ended, missing }: ConsentCandidate, point: Point): ConsentShortfall | undefined =>
  ended ?? narrowedBy(consent, point) ?? missing();

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
function idsOf(inForce: readonly KnownConsent[], latest: ReadonlyMap<string, string>): readonly string[] {
  const ids: string[] = [];
  for (const { scope, statement } of inForce) {
    if (latest.get(scope) === statement.at && ids[ids.length - 1] !== statement.id) ids.push(statement.id);
  }
  return ids;
}

/** What the refusals say that no later consent of the same grantor in the same scope stands against. */
function standing({ refusals }: ConsentShortlist, latest: ReadonlyMap<string, string>, { category }: Point): Meant {
  if (refusals.length === 0) return 'no';
  const meant: Meant[] = [];
  for (const one of refusals) {
    const { scope, closesFrom } = one.refusal;
    const later = latest.get(scope);
    const isSuperseded = later !== undefined && closesFrom !== always && later > closesFrom;
    if (!isSuperseded) meant.push(closes(one, category));
  }
  return someMeant(meant);
}

/**
 * Finds the consents in force at a point (souhlas v platnosti). Of one grantor in one scope the latest statement in
 * force counts, on equal time the refusal; a withdrawal or a narrowing ends every earlier consent of that grantor in
 * that scope; between distinct statements that overlap the refusal wins.
 */
export function findConsent(shortlist: ConsentShortlist, point: Point): ConsentFinding {
  const inForce: KnownConsent[] = [];
  const missed: ConsentShortfall[] = [];
  for (const candidate of shortlist.consents) {
    if (!candidate.consent.statement.categories.includes(point.category)) continue;
    const why = shortfallAt(candidate, point);
    if (candidate.sure && why === undefined) inForce.push(candidate.consent);
    else if (candidate.sure && why !== undefined) missed.push(why);
    // In force for an organisation that may be the recipient's: it opens nothing, and that is said.
    else if (why === undefined) missed.push(untold('organisation'));
  }
  const latest = latestByScope(inForce);
  const refused = standing(shortlist, latest, point);
  if (refused !== 'no') {
    const why = closing(refused, refusedFully);
    const shortfalls = [why, ...eachOnce(missed).filter(({ needs }) => needs !== why.needs)];
    return { ids: [], refused: true, undecided: refused !== 'yes' && inForce.length > 0, shortfalls };
  }
  if (inForce.length > 0) return { ids: idsOf(inForce, latest), refused: false, undecided: false, shortfalls: [] };
  const undecided = missed.some(({ rule }) => rule === 'CON-22');
  return { ids: [], refused: false, undecided, shortfalls: eachOnce(missed) };
}

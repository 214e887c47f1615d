import { dayOf, type Params } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { grantorKey } from '../grantor.js';
import { authorityNeed } from '../guardianship.js';
import { recipientKey } from '../recipient.js';
import { isMeant, isMeantIn, type Meant, someMeant, type Untold } from './matching.js';
import { covers, refuses, takesOut } from './meaning.js';
import { holdsOn, isDay, isMoment } from './period.js';
import type { Point } from './point.js';
import type { Guardianship } from './sharing-world.js';
import type { GivenStatement, RefusedStatement, Statement } from './statement.js';

/** A reason why consent does not permit, as a rule's code. */
export interface ConsentShortfall {
  readonly rule: RuleId;
  readonly needs: string;
  readonly params?: Params;
}

/** What the statements of one person say about one point. */
export interface ConsentFinding {
  /** The consents in force that cover it; empty where nothing permits. */
  readonly ids: readonly string[];
  readonly refused: boolean;
  /** There is consent, and only what cannot be told keeps it from permitting (CON-22). */
  readonly undecided: boolean;
  /** What stands in the way of consents that would otherwise cover it. */
  readonly shortfalls: readonly ConsentShortfall[];
}

const listKey = (list: readonly string[] | undefined): string =>
  list === undefined ? '*' : [...new Set(list)].sort().join(',');

/** The same text for the same grantor in the same scope: there the latest statement counts. */
const scopeKey = (one: GivenStatement | RefusedStatement): string =>
  [
    grantorKey(one.grantor),
    listKey(one.purposes),
    listKey(one.recipients?.map(recipientKey)),
    listKey(one.categories),
  ].join(';');

/** Each reason once, in an order that does not follow the order of the log. */
function eachOnce(shortfalls: readonly ConsentShortfall[]): readonly ConsentShortfall[] {
  const byText = new Map(shortfalls.map((one) => [JSON.stringify([one.rule, one.needs, one.params]), one]));
  return [...byText.keys()].sort().flatMap((key) => byText.get(key) ?? []);
}

/** Was it said by then? Of what has no readable moment, only what closes counts. */
const isSaid = ({ kind, at }: Statement, by: string): boolean =>
  isMoment(at) ? at <= by : kind !== 'given' && kind !== 'takenBack';

/** What cannot be told, as a code of CON-22. */
const untold = (meant: Untold): ConsentShortfall => ({
  rule: 'CON-22',
  needs: meant === 'code' ? 'statement' : meant,
});

/** What closes, told as it is: the rule where it is sure, otherwise what cannot be told. */
const closing = (meant: Exclude<Meant, 'no'>, sure: ConsentShortfall): ConsentShortfall =>
  meant === 'yes' ? sure : untold(meant);

/**
 * Finds the consents in force at a point (souhlas v platnosti). Of one grantor in one scope the latest statement in
 * force counts, on equal time the refusal; a withdrawal or a narrowing ends every earlier consent of that grantor in
 * that scope; between distinct statements that overlap the refusal wins.
 */
export function findConsent(
  point: Point,
  log: readonly Statement[],
  guardianships: readonly Guardianship[],
): ConsentFinding {
  const said = log.filter((one) => isSaid(one, point.at));
  const given = said.filter((one) => one.kind === 'given');
  const ends = said.filter((one) => one.kind === 'withdrawn');
  const invalid = new Set(said.filter((one) => one.kind === 'invalidated').map(({ of }) => of));
  const narrowings = said.filter((one) => one.kind === 'narrowed');
  const scopes = new Map<string, string[]>();
  for (const one of log) if (one.kind === 'given') scopes.set(one.id, [...(scopes.get(one.id) ?? []), scopeKey(one)]);

  /** Does a statement about a consent end this one too: it is the one, or an earlier one of the same scope? */
  const concerns = (end: Statement, one: GivenStatement): boolean =>
    'of' in end &&
    (end.of === one.id ||
      ((!isMoment(end.at) || one.at <= end.at) && (scopes.get(end.of)?.includes(scopeKey(one)) ?? false)));

  const shortfallOf = (one: GivenStatement): ConsentShortfall | undefined => {
    if (invalid.has(one.id)) return { rule: 'CON-3', needs: 'invalidated' };
    if (ends.some((end) => concerns(end, one))) return { rule: 'CON-3', needs: 'withdrawn' };
    const out = someMeant(narrowings.filter((end) => concerns(end, one)).map((end) => takesOut(end, point)));
    if (out !== 'no') return closing(out, { rule: 'CON-3', needs: 'narrowed' });
    const { from, until } = one;
    if (!isDay(from) || !isDay(until)) return { rule: 'CON-19', needs: 'period' };
    if (point.day > until) return { rule: 'CON-19', needs: 'expired', params: { until } };
    if (point.day < from) return { rule: 'CON-19', needs: 'notYet', params: { from } };
    const then = guardianships.filter((guarding) => holdsOn(dayOf(one.at), guarding));
    const need = authorityNeed(point.person, one.grantor, then);
    return need === undefined ? undefined : { rule: 'CON-17', needs: need };
  };

  const covering = given
    .filter((one) => covers(one, point, isMeant))
    .map((one) => ({ one, shortfall: shortfallOf(one) }));
  const inForce = covering.filter(({ shortfall }) => shortfall === undefined).map(({ one }) => one);
  const takenBack = (one: RefusedStatement) =>
    said.some((end) => end.kind === 'takenBack' && end.of === one.id && end.at >= one.at);
  const standing = someMeant(
    said
      .filter((one) => one.kind === 'refused')
      .filter(
        (one) =>
          !takenBack(one) &&
          !inForce.some((later) => isMoment(one.at) && later.at > one.at && scopeKey(later) === scopeKey(one)),
      )
      .map((one) => refuses(one, point)),
  );
  // In force for an organisation that may be the recipient's: it opens nothing, and that is said.
  const elsewhere = given.some(
    (one) => !covers(one, point, isMeant) && covers(one, point, isMeantIn) && shortfallOf(one) === undefined,
  );
  const shortfalls = eachOnce([
    ...covering.flatMap(({ shortfall }) => shortfall ?? []),
    ...(elsewhere ? [untold('organisation')] : []),
  ]);
  if (standing !== 'no') {
    const why = closing(standing, { rule: 'CON-2', needs: 'refused' });
    const all = [why, ...shortfalls.filter(({ needs }) => needs !== why.needs)];
    return { ids: [], refused: true, undecided: standing !== 'yes' && inForce.length > 0, shortfalls: all };
  }
  const latest = inForce.filter(
    (one) => !inForce.some((later) => later.at > one.at && scopeKey(later) === scopeKey(one)),
  );
  const ids = [...new Set(latest.map(({ id }) => id))].sort();
  const undecided = ids.length === 0 && shortfalls.some(({ rule }) => rule === 'CON-22');
  return { ids, refused: false, undecided, shortfalls };
}

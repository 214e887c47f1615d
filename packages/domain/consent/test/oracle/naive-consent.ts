/** Consent in force, translated from "How statements are weighed" sentence by sentence. Slow on purpose. */
import {
  authorityNeed,
  type GivenStatement,
  type Guardianship,
  Purpose,
  RecipientRole,
  type RefusedStatement,
  type SharingRequest,
  type SharingWorld,
} from '@koordinace/consent';
import { DataCategory, dayOf } from '@koordinace/kernel';
import { allOf, type Meant, meansRecipient, namedWhenClosing, oneOf, opensTo } from './naive-matching.ts';

/** What consent says of one point: which consents open it, whether something closes it, and what else is to be told. */
export interface ConsentSays {
  readonly consents: readonly GivenStatement[];
  /** Refusals that close it, surely or because it cannot be told. */
  readonly refusals: readonly RefusedStatement[];
  readonly closedBy: Meant;
  /** Why a consent that names this does not count. */
  readonly reasons: readonly string[];
}

const momentForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = (at: unknown): at is string => typeof at === 'string' && momentForm.test(at);
const isDay = (day: unknown): day is string => typeof day === 'string' && dayForm.test(day);

/** What opens has to be of a readable moment; what closes closes at an unreadable one too. */
const saidBy = (at: string, asked: string) => isMoment(at) && at <= asked;
const maybeSaidBy = (at: string, asked: string) => !isMoment(at) || at <= asked;

const sorted = (list: readonly string[] | undefined) => (list === undefined ? 'all' : [...new Set(list)].sort());
const scopeOf = ({ grantor, purposes, recipients, categories }: GivenStatement | RefusedStatement) =>
  JSON.stringify([
    grantor.kind === 'client' ? 'client' : `${grantor.kind} ${grantor.person ?? ''}`,
    sorted(purposes),
    sorted(
      recipients?.map(({ professional, role, organisation }) => JSON.stringify([professional, role, organisation])),
    ),
    sorted(categories),
  ]);

const holds = (day: string, { from, until }: Guardianship) =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

export function consentSays(
  person: string,
  category: string,
  request: SharingRequest,
  world: SharingWorld,
): ConsentSays {
  const { purpose, recipient, at } = request;
  const day = dayOf(at);
  const log = world.statements[person] ?? [];
  const knownRole = (one: string) => RecipientRole.has(one);

  const invalidated = (id: string) =>
    log.some((one) => one.kind === 'invalidated' && one.of === id && maybeSaidBy(one.at, at));
  /**
   * Is a withdrawal or narrowing about this consent: about it by id, or about one of the same grantor and scope, and not
   * before it was given? "So an older identical consent does not come to life again."
   */
  const isAbout = (end: { readonly of: string; readonly at: string }, given: GivenStatement) =>
    end.of === given.id ||
    ((!isMoment(end.at) || given.at <= end.at) &&
      log.some((one) => one.kind === 'given' && one.id === end.of && scopeOf(one) === scopeOf(given)));
  const withdrawn = (given: GivenStatement) =>
    log.some((end) => end.kind === 'withdrawn' && maybeSaidBy(end.at, at) && isAbout(end, given));

  /** Does it name this, whether or not it is in force? */
  const names = ({ purposes, recipients, categories }: GivenStatement): Meant => {
    if (!purposes.includes(purpose) || !categories.includes(category)) return 'no';
    return oneOf(recipients.map((one) => opensTo(one, recipient)));
  };
  const inPeriod = ({ from, until }: GivenStatement) => {
    if (!isDay(from) || !isDay(until)) return 'CON-19.period';
    if (day < from) return 'CON-19.notYet';
    return day > until ? 'CON-19.expired' : undefined;
  };
  const authority = (given: GivenStatement) => {
    const then = dayOf(given.at);
    const found = (world.guardianships?.[person] ?? []).filter((one) => holds(then, one));
    const need = authorityNeed(person, given.grantor, found);
    return need === undefined ? undefined : `CON-17.${need}`;
  };
  /** "Takes out everything that it names, each by itself"; one that names nothing takes out all. */
  const takenOut = (given: GivenStatement): Meant =>
    oneOf(
      log.map((one): Meant => {
        if (one.kind !== 'narrowed' || !maybeSaidBy(one.at, at) || !isAbout(one, given)) return 'no';
        const { purposes, recipients, categories } = one;
        if (purposes === undefined && recipients === undefined && categories === undefined) return 'yes';
        return oneOf([
          purposes === undefined ? 'no' : namedWhenClosing(purposes, purpose, (code) => Purpose.has(code)),
          categories === undefined ? 'no' : namedWhenClosing(categories, category, (code) => DataCategory.has(code)),
          ...(recipients ?? []).map((pattern) => meansRecipient(pattern, recipient, knownRole)),
        ]);
      }),
    );
  const whyNotInForce = (given: GivenStatement): string | undefined => {
    if (invalidated(given.id)) return 'CON-3.invalidated';
    if (withdrawn(given)) return 'CON-3.withdrawn';
    const out = takenOut(given);
    if (out !== 'no') return out === 'yes' ? 'CON-3.narrowed' : out === 'code' ? 'CON-22.statement' : `CON-22.${out}`;
    return inPeriod(given) ?? authority(given);
  };

  const given = log.filter((one): one is GivenStatement => one.kind === 'given' && saidBy(one.at, at));
  /** In force here: what names something else, or had this taken out, is not. */
  const inForce = given.filter((one) => names(one) === 'yes' && whyNotInForce(one) === undefined);
  const refusals = log.filter(
    (one): one is RefusedStatement => one.kind === 'refused' && maybeSaidBy(one.at, at) && !takenBack(one),
  );
  function takenBack({ id, at: refusedAt }: RefusedStatement): boolean {
    return log.some(
      (one) =>
        one.kind === 'takenBack' && one.of === id && saidBy(one.at, at) && isMoment(refusedAt) && refusedAt <= one.at,
    );
  }
  /** Of one grantor in one scope the latest counts; on equal time the refusal. */
  const counting = inForce.filter(
    (one) =>
      inForce.every((other) => scopeOf(other) !== scopeOf(one) || other.at <= one.at) &&
      refusals.every((no) => scopeOf(no) !== scopeOf(one) || (isMoment(no.at) && no.at < one.at)),
  );
  const standing = refusals.filter((no) =>
    inForce.every((one) => scopeOf(no) !== scopeOf(one) || !isMoment(no.at) || one.at <= no.at),
  );

  const refuses = ({ purposes, recipients, categories }: RefusedStatement): Meant =>
    allOf(
      namedWhenClosing(purposes, purpose, (code) => Purpose.has(code)),
      namedWhenClosing(categories, category, (code) => DataCategory.has(code)),
      recipients === undefined ? 'yes' : oneOf(recipients.map((one) => meansRecipient(one, recipient, knownRole))),
    );

  const naming = given.filter((one) => names(one) === 'yes');
  const reasons = new Set(naming.flatMap((one) => whyNotInForce(one) ?? []));
  // In force for an organisation that may be the recipient's.
  if (given.some((one) => names(one) === 'organisation' && whyNotInForce(one) === undefined))
    reasons.add('CON-22.organisation');
  const closing = standing.map((one) => [one, refuses(one)] as const).filter(([, meant]) => meant !== 'no');
  return {
    consents: counting,
    refusals: closing.map(([one]) => one),
    closedBy: oneOf(closing.map(([, meant]) => meant)),
    reasons: [...reasons],
  };
}

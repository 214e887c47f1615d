/** Each statement of a person as a policy of Cedar: consents permit, refusals forbid, and each says what ends it. */
import {
  type EndStatement,
  type GivenStatement,
  GrantorKind,
  type Guardianship,
  type NarrowedStatement,
  type RefusedStatement,
  type Statement,
} from '@koordinace/consent';
import { dayOf } from '@koordinace/kernel';
import {
  all,
  any,
  dayNumber,
  mayClose,
  mayTakeOut,
  millis,
  not,
  onDays,
  oneOf,
  opensTo,
  said,
  text,
} from './cedar-terms.ts';

const scope = (one: GivenStatement | RefusedStatement): string => {
  const { grantor, purposes = ['*'], recipients, categories = ['*'] } = one;
  const who = grantor.kind === 'client' ? 'client' : `${grantor.kind}/${grantor.person ?? ''}`;
  const to = recipients?.map((one) => `${one.professional ?? '-'}/${one.role ?? '-'}/${one.organisation ?? '-'}`) ?? [
    '*',
  ];
  return [[who], purposes, to, categories].map((list) => [...new Set(list)].sort().join(' ')).join(' | ');
};

/** Whether whoever consented might do so on that day (CON-17), judged here anew. */
function mightConsent(
  person: string,
  { grantor, at }: GivenStatement,
  guardianships: readonly Guardianship[],
): boolean {
  const then = Number(dayOf(at).replaceAll('-', ''));
  const holding = guardianships.filter(
    ({ kind, scope, from, until }) =>
      kind !== 'supporter' &&
      scope.some((matter) => matter === 'everything' || matter === 'sharingInformation') &&
      (from === undefined || (dayNumber(from) ?? Number.NaN) <= then) &&
      (until === undefined || then <= (dayNumber(until) ?? Number.NaN)),
  );
  if (grantor.kind === 'client') return holding.length === 0 && (grantor.person ?? person) === person;
  return (
    GrantorKind.has(grantor.kind) &&
    holding.some(({ kind, guardian }) => kind === grantor.kind && guardian === grantor.person)
  );
}

/** The policies of one person's log, by name; a permit bears the id of its consent. */
export function statementPolicies(
  person: string,
  log: readonly Statement[],
  guardianships: readonly Guardianship[],
): readonly (readonly [string, string])[] {
  const given = log.filter((one) => one.kind === 'given');
  const ofPerson = `context.person == ${text(person)}`;

  const concerns = (end: EndStatement | NarrowedStatement, one: GivenStatement) => {
    const ended = millis(end.at);
    const sameScope = given.some(({ id, ...other }) => id === end.of && scope({ id, ...other }) === scope(one));
    return end.of === one.id || (sameScope && (ended === undefined || (millis(one.at) ?? 0) <= ended));
  };
  const inForce = (one: GivenStatement): string => {
    const [from, until] = [dayNumber(one.from), dayNumber(one.until)];
    if (from === undefined || until === undefined || millis(one.at) === undefined) return 'false';
    if (!mightConsent(person, one, guardianships)) return 'false';
    const ends = log.flatMap((end): string[] => {
      if (end.kind === 'invalidated') return end.of === one.id ? [said(end.at, true)] : [];
      if (end.kind === 'withdrawn') return concerns(end, one) ? [said(end.at, true)] : [];
      if (end.kind === 'narrowed') return concerns(end, one) ? [all(said(end.at, true), mayTakeOut(end))] : [];
      return [];
    });
    return all(
      said(one.at, false),
      oneOf(one.purposes, 'context.purpose'),
      oneOf(one.categories, 'context.category'),
      any(...one.recipients.map(opensTo)),
      onDays({ from: one.from ?? '', until: one.until ?? '' }),
      ...ends.map(not),
    );
  };
  const laterOf = (one: GivenStatement | RefusedStatement) =>
    given.filter(
      (other) => scope(other) === scope(one) && (millis(other.at) ?? -1) > (millis(one.at) ?? Number.POSITIVE_INFINITY),
    );

  return log.flatMap((one, index): (readonly [string, string])[] => {
    const name = `${person} ${index}`;
    if (one.kind === 'given') {
      const open = all(ofPerson, inForce(one), ...laterOf(one).map((later) => not(inForce(later))));
      if (open === 'false') return [];
      return [
        [`consent ${one.id} ${name}`, `permit(principal, action == Action::"byConsent", resource) when { ${open} };`],
      ];
    }
    if (one.kind !== 'refused') return [];
    const back = log.flatMap((end) =>
      end.kind === 'takenBack' &&
      end.of === one.id &&
      (millis(end.at) ?? -1) >= (millis(one.at) ?? Number.POSITIVE_INFINITY)
        ? [said(end.at, false)]
        : [],
    );
    const close = all(ofPerson, said(one.at, true), mayClose(one), not(any(...back, ...laterOf(one).map(inForce))));
    if (close === 'false') return [];
    return [[`refusal ${name}`, `forbid(principal, action == Action::"byConsent", resource) when { ${close} };`]];
  });
}

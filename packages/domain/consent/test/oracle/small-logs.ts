/**
 * All logs of up to three statements over two purposes, two recipients, two categories and two moments, one of each kind
 * that is alike but for names: exchanging the two categories, or purposes with recipients, changes nothing in the page.
 */
import type { Statement } from '@koordinace/consent';

const purposes = ['healthCare', 'coordination'] as const;
const recipients = [{ role: 'physician' }, { role: 'caseManager' }] as const;
const categories = ['health', 'needs'] as const;
/** The second is the moment of the request. */
export const smallMoments = ['2026-03-01T08:00:00.000Z', '2026-03-02T08:00:00.000Z'] as const;

/** Which of two are named: the first, the second, or both. */
type Part = 0 | 1 | 2;
const parts: readonly Part[] = [0, 1, 2];
const named = <T, U>([first, second]: readonly [T, U], part: Part): readonly (T | U)[] =>
  part === 2 ? [first, second] : [part === 0 ? first : second];

/** A consent or refusal: whether it is a refusal, its purposes, recipients, categories and moment. */
type Said = readonly [refused: 0 | 1, purposes: Part, recipients: Part, categories: Part, moment: 0 | 1];
const flags = [0, 1] as const;
const allSaid: readonly Said[] = flags.flatMap((refused) =>
  parts.flatMap((p) =>
    parts.flatMap((r) => parts.flatMap((c) => flags.map((moment): Said => [refused, p, r, c, moment]))),
  ),
);

/** What ends or narrows one of the statements: its kind, which list it narrows, by what, of which, and when. */
type End = readonly [kind: 0 | 1 | 2 | 3, list: 0 | 1 | 2 | 3, by: 0 | 1, of: 0 | 1, moment: 0 | 1];
const allEnds: readonly End[] = flags.flatMap((of) =>
  flags.flatMap((moment): End[] => [
    [0, 0, 0, of, moment],
    [1, 0, 0, of, moment],
    [2, 0, 0, of, moment],
    // Without any list it narrows everything.
    [3, 3, 0, of, moment],
    ...([0, 1, 2] as const).flatMap((list) => flags.map((by): End => [3, list, by, of, moment])),
  ]),
);

interface Sketch {
  readonly said: readonly Said[];
  readonly end?: End;
}

const otherPart = (part: Part): Part => (part === 2 ? 2 : part === 0 ? 1 : 0);
const exchangeCategories = ({ said, end }: Sketch): Sketch => ({
  said: said.map(([refused, p, r, c, moment]): Said => [refused, p, r, otherPart(c), moment]),
  ...(end !== undefined && { end: end[1] === 2 ? ([end[0], 2, end[2] === 0 ? 1 : 0, end[3], end[4]] as const) : end }),
});
const exchangeLists = ({ said, end }: Sketch): Sketch => ({
  said: said.map(([refused, p, r, c, moment]): Said => [refused, r, p, c, moment]),
  ...(end !== undefined && {
    end: end[1] < 2 ? ([end[0], end[1] === 0 ? 1 : 0, end[2], end[3], end[4]] as const) : end,
  }),
});

/** The same for the same log, in whatever order its statements are listed. */
function keyOf({ said, end }: Sketch): string {
  const order = said.map((one, index) => ({ key: one.join(''), index })).sort((a, b) => (a.key < b.key ? -1 : 1));
  if (end === undefined) return order.map(({ key }) => key).join(' ');
  // Of two alike, it does not matter which of them is ended.
  const of = order.findIndex(({ key }) => key === said[end[3]]?.join(''));
  return `${order.map(({ key }) => key).join(' ')} ${[end[0], end[1], end[2], of, end[4]].join('')}`;
}

/** Is it the first of those that are alike but for names? */
function isFirst(one: Sketch): boolean {
  const turned = exchangeCategories(one);
  const key = keyOf(one);
  return [turned, exchangeLists(one), exchangeLists(turned)].every((other) => key <= keyOf(other));
}

function statementsOf({ said, end }: Sketch): readonly Statement[] {
  const statements = said.map(([refused, p, r, c, moment], n): Statement => {
    const lists = {
      purposes: named(purposes, p),
      recipients: named(recipients, r),
      categories: named(categories, c),
    };
    const made = { id: `consent-${n}`, at: smallMoments[moment], grantor: { kind: 'client' }, ...lists };
    return refused === 1
      ? { kind: 'refused', ...made }
      : { kind: 'given', ...made, from: '2026-03-01', until: '2026-12-31' };
  });
  if (end === undefined) return statements;
  const [kind, list, by, of, moment] = end;
  const about = { of: `consent-${of}`, at: smallMoments[moment] };
  if (kind < 3)
    return [...statements, { kind: (['withdrawn', 'takenBack', 'invalidated'] as const)[kind as 0 | 1 | 2], ...about }];
  const lists = [{ purposes: [purposes[by]] }, { recipients: [recipients[by]] }, { categories: [categories[by]] }, {}];
  return [...statements, { kind: 'narrowed', ...about, ...lists[list] }];
}

/** Every log with as many statements; of those alike but for names or order, one. */
export function* smallLogs(size: 0 | 1 | 2 | 3): Generator<readonly Statement[]> {
  const seen = new Set<string>();
  const fresh = (one: Sketch) => {
    if (!isFirst(one)) return false;
    const key = keyOf(one);
    const known = seen.has(key);
    seen.add(key);
    return !known;
  };
  if (size === 0) yield [];
  for (const [i, first] of size === 0 ? [] : allSaid.entries()) {
    if (size === 1 && fresh({ said: [first] })) yield statementsOf({ said: [first] });
    if (size === 2)
      for (const end of allEnds.filter(([, , , of]) => of === 0))
        if (fresh({ said: [first], end })) yield statementsOf({ said: [first], end });
    for (const [j, second] of size < 2 ? [] : allSaid.slice(i).entries()) {
      const two = [first, second];
      if (size === 2 && fresh({ said: two })) yield statementsOf({ said: two });
      if (size < 3) continue;
      for (const end of allEnds) if (fresh({ said: two, end })) yield statementsOf({ said: two, end });
      for (const third of allSaid.slice(i + j))
        if (fresh({ said: [...two, third] })) yield statementsOf({ said: [...two, third] });
    }
  }
}

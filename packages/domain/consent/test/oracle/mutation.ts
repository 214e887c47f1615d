/** Spoils a value somewhere: takes a part away, puts something else in its place, or garbles a text. */
import * as fc from 'fast-check';

type Path = readonly (string | number)[];

function pathsIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [
    at,
    ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...at, Array.isArray(value) ? Number(key) : key])),
  ];
}

type Change = (before: unknown) => unknown;
/** Says that the part is taken away. */
const gone = Symbol('gone');

function changed(value: unknown, [step, ...rest]: Path, change: Change): unknown {
  if (step === undefined) return change(value);
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const parts = copy as Record<string | number, unknown>;
  const made = changed(parts[step], rest, change);
  if (made !== gone) parts[step] = made;
  else if (Array.isArray(copy)) copy.splice(Number(step), 1);
  else delete parts[step];
  return copy;
}

const junk = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  'mystery',
  0,
  -1,
  Number.NaN,
  true,
  [],
  {},
  [null],
  [[]],
  ['health'],
  {
    length: 3,
  },
  'health',
  ['__proto__'],
  '2026-03-01',
  '9999-99-99',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(() => gone),
  junk.map(
    (one): Change =>
      () =>
        one,
  ),
  fc.nat(30).map(
    (n): Change =>
      (before) => {
        if (typeof before !== 'string') return before;
        const place = before.length === 0 ? 0 : n % before.length;
        return `${before.slice(0, place)}x${before.slice(place + 1)}`;
      },
  ),
  // A list becomes its only part, and a part a list.
  fc.constant<Change>((before) => (Array.isArray(before) ? before[0] : [before])),
);

/** One to three changes, each somewhere in what is left. */
export const mutation: fc.Arbitrary<(value: unknown) => unknown> = fc
  .array(fc.tuple(fc.nat(), change), { minLength: 1, maxLength: 3 })
  .map(
    (changes) => (value: unknown) =>
      changes.reduce<unknown>((now, [which, how]) => {
        const paths = pathsIn(now).slice(1);
        const path = paths[which % Math.max(paths.length, 1)];
        return path === undefined ? now : changed(now, path, how);
      }, value),
  );

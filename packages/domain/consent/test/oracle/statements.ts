/** Logs of consents, realistic and nasty: overlaps, equal times, narrowings, unknown codes, references to nothing. */
import type { Statement } from '@koordinace/consent';
import * as fc from 'fast-check';

/** A small vocabulary, so that statements meet. */
export const people = ['person-a', 'person-b', 'person-c'];
export const purposes = ['healthCare', 'coordination'];
export const categories = ['health', 'needs', 'finance'];
export const roles = ['physician', 'caseManager'];
export const days = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'];
export const moments = days.map((day) => `${day}T08:00:00.000Z`);

/** Mostly one, now and then the other. */
export const mostly = <T>(usual: fc.Arbitrary<T>, rare: fc.Arbitrary<T>, oneIn = 20): fc.Arbitrary<T> =>
  fc.oneof({ arbitrary: usual, weight: oneIn - 1 }, { arbitrary: rare, weight: 1 });

export const some = (all: readonly string[], more: readonly string[] = ['mystery']): fc.Arbitrary<string[]> =>
  mostly(fc.subarray([...all], { minLength: 1 }), fc.subarray([...all, ...more]), 15);

/** Leaves out what is undefined, as a document would. */
export const tidy = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
export const perhaps = <T>(arbitrary: fc.Arbitrary<T>, nil = 2) => fc.option(arbitrary, { nil: undefined, freq: nil });

export const pattern = mostly(
  fc.oneof(
    fc.constantFrom(...roles).map((role) => ({ role })),
    fc.constant({ professional: 'kralova' }),
    fc.constant({ role: 'physician', organisation: 'poliklinika-vzorna' }),
    fc.constant({ organisation: 'poliklinika-vzorna' }),
    fc.constant({ professional: 'kralova', organisation: 'poliklinika-vzorna' }),
  ) as fc.Arbitrary<Record<string, string>>,
  fc.constantFrom<Record<string, string>>(
    {},
    { role: 'wizard' },
    { organisation: 'charita' },
    { professional: 'cerny' },
  ),
  12,
);
const patterns = fc.array(pattern, { minLength: 1, maxLength: 2 });
const at = mostly(fc.constantFrom(...moments), fc.constant('yesterday'), 60);

const grantor = mostly<{ kind: string; person?: string }>(
  fc.constantFrom(
    { kind: 'client' },
    { kind: 'client' },
    { kind: 'client' },
    { kind: 'client' },
    { kind: 'client' },
    { kind: 'client', person: 'person-a' },
    { kind: 'guardian', person: 'person-g' },
  ),
  fc.constantFrom(
    { kind: 'guardian' },
    { kind: 'wizard', person: 'person-g' },
    { kind: 'supporter', person: 'person-g' },
    { kind: 'parent', person: 'person-h' },
  ),
  10,
);

/** A statement before it has an id; `of` counts back from its place. */
type Sketch = Record<string, unknown> & { readonly kind: Statement['kind'] };
const lists = {
  purposes: perhaps(some(purposes), 3),
  recipients: perhaps(patterns, 3),
  categories: perhaps(some(categories), 3),
};

const given: fc.Arbitrary<Sketch> = fc
  .record({
    kind: fc.constant('given' as const),
    at,
    grantor,
    purposes: some(purposes),
    recipients: mostly<Record<string, string>[]>(patterns, fc.constant([]), 30),
    categories: some(categories),
    from: mostly(fc.constantFrom('2026-01-01', '2026-01-01', '2026-03-02'), fc.constantFrom(undefined, 'soon'), 40),
    until: mostly(fc.constantFrom('2026-12-31', '2026-12-31', '2026-03-02'), fc.constantFrom(undefined, 'ever'), 40),
  })
  .map(tidy);
/** The scope that most people speak of, so that "the same scope" happens. */
const usualScope = { purposes: ['healthCare'], recipients: [{ role: 'physician' }], categories: ['health', 'needs'] };
const usual = fc
  .record({ kind: mostly(fc.constant('given' as const), fc.constant('refused' as const), 8), at, grantor })
  .map(
    ({ kind, ...more }): Sketch =>
      kind === 'given'
        ? { kind, ...more, ...usualScope, from: '2026-01-01', until: '2026-12-31' }
        : { kind, ...more, ...usualScope },
  );
const refused: fc.Arbitrary<Sketch> = fc
  .record({ kind: fc.constant('refused' as const), at, grantor, ...lists })
  .map(tidy);
const back = fc.nat({ max: 3 });
const ending = (kind: 'withdrawn' | 'takenBack' | 'invalidated'): fc.Arbitrary<Sketch> =>
  fc.record({ kind: fc.constant(kind), at, back });
const narrowed: fc.Arbitrary<Sketch> = fc
  .record({ kind: fc.constant('narrowed' as const), at, back, ...lists })
  .map(tidy);

const sketch = fc.oneof(
  { arbitrary: given, weight: 8 },
  { arbitrary: usual, weight: 8 },
  { arbitrary: refused, weight: 1 },
  { arbitrary: ending('withdrawn'), weight: 1 },
  { arbitrary: ending('takenBack'), weight: 1 },
  { arbitrary: ending('invalidated'), weight: 1 },
  { arbitrary: narrowed, weight: 1 },
);

/** Gives ids by place, and references to what stands before. */
const placed = (all: readonly Sketch[]): readonly Statement[] =>
  all.map(({ back: steps, ...one }, index) =>
    typeof steps === 'number' ? { ...one, of: `consent-${index - 1 - steps}` } : { ...one, id: `consent-${index}` },
  ) as unknown as readonly Statement[];

/** The log of one person: mostly each id once, now and then a line twice. */
export const log: fc.Arbitrary<readonly Statement[]> = fc
  .tuple(fc.array(sketch, { maxLength: 6 }), fc.option(fc.nat(5), { freq: 2, nil: undefined }))
  .map(([all, again]) => {
    const lines = placed(all);
    const twice = again === undefined ? undefined : lines[again];
    return twice === undefined ? lines : [twice, ...lines];
  });

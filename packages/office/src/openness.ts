import { type Because, DataCategory, type RecordFold } from '@koordinace/kernel';
import { lookUntilSettled } from './asking.js';
import type { Context } from './context.js';
import type { LookedAt } from './looked-at.js';
import type { Openness, ReadOptions } from './opening.js';
import { type Capacity, roleFor } from './who.js';

/** A slice of a file's record, and what of the file is open to the reader in it. */
export interface OpenSlice {
  readonly fold: RecordFold;
  readonly openness: Openness;
}

/** What is open to a reader: some slices of the record, or none and why. */
export type Slices = ({ readonly slices: readonly OpenSlice[] } | { readonly because: readonly Because[] }) & {
  /** What the reading was for, where sharing was asked and knows the purpose: any other may be anything that was typed. */
  readonly purpose?: string;
};

const code = /^[a-z][a-zA-Z]{0,63}$/;

/**
 * Decides what of a file is open to a reader: a slice that is their own work whole, of the others what sharing
 * permits. Without a purpose nobody is asked about sharing, and only one's own work is open.
 */
export async function slicesFor(
  context: Context,
  by: string,
  capacity: Capacity,
  folds: readonly RecordFold[],
  people: readonly string[],
  looked: LookedAt,
  { purpose, within }: ReadOptions,
): Promise<Slices> {
  const asked = (person: string, category: DataCategory) =>
    within === undefined || within[person]?.includes(category) === true;
  const barred = (category: DataCategory) =>
    folds.some(({ restricted }) => restricted?.[category]?.every((role) => !capacity.roles.has(role)) === true);
  // What is read for somebody else is read as if it were theirs: nothing of it is whole.
  const own: Openness = {
    whole: within === undefined,
    may: (person, category) => !barred(category) && asked(person, category),
  };
  const slices = folds
    .filter(({ whole }) => roleFor(capacity, whole) !== undefined)
    .map((fold): OpenSlice => ({ fold, openness: own }));
  const others = folds.filter((fold) => fold.shared !== false && slices.every((slice) => slice.fold !== fold));
  // What nobody else reads whatever the purpose is refused for who asks, not shown as an empty file.
  if (others.length === 0 && slices.length === 0)
    return { because: [{ kind: 'who', rule: 'CON-11', may: [...new Set(folds.flatMap(({ whole }) => whole))] }] };
  if (others.length === 0 || (purpose === undefined && slices.length > 0)) return { slices };
  if (purpose === undefined)
    return { because: [{ kind: 'input', field: 'purpose', problem: 'required', rule: 'CON-11' }] };

  const shared = await sharedWith(context, { reader: by, roles: [...capacity.roles], people, purpose }, looked);
  const may = (person: string, category: DataCategory) =>
    !barred(category) && asked(person, category) && (shared.open[person]?.includes(category) ?? false);
  const anything = people.some((person) => DataCategory.codes.some((category) => may(person, category)));
  if (anything) slices.push(...others.map((fold) => ({ fold, openness: { whole: false, may } })));
  const meant = code.test(purpose) && shared.because.every(({ rule }) => rule !== 'CON-22') ? { purpose } : {};
  if (slices.length > 0) return { slices, ...meant };
  return { because: shared.because.map((one) => ({ kind: 'rule', ...one })), ...meant };
}

async function sharedWith(
  context: Context,
  asked: {
    readonly reader: string;
    readonly roles: readonly string[];
    readonly people: readonly string[];
    readonly purpose: string;
  },
  looked: LookedAt,
) {
  const sharing = context.registry.modules.find((module) => module.sharing !== undefined)?.sharing;
  // Nobody decides about sharing here, so nothing is shared.
  if (sharing === undefined) return { open: {}, because: [{ rule: 'CON-8', needs: 'basis' }] } as const;
  const request = { ...asked, categories: DataCategory.codes };
  const looking = lookUntilSettled(looked, (world) => sharing.files(request, world));
  if (looking !== undefined) await looking;
  return sharing.decide(request, looked);
}

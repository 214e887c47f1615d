import {
  type Because,
  DataCategory,
  type Fact,
  joinPersonal,
  markAt,
  type PersonalPart,
  type ReadingAnswer,
  type RecordFold,
  type Warned,
} from '@koordinace/kernel';
import type { FactRow } from '@koordinace/store-port';
import { lookUntilSettled } from './asking.js';
import type { Context } from './context.js';
import { type FactBody, placeOf } from './fact-body.js';
import type { LookedAt } from './looked-at.js';
import { type Capacity, roleFor } from './who.js';

/** What somebody says who reads what is not their own work. */
export interface ReadOptions {
  /** A code of the list of purposes. */
  readonly purpose?: string;
  /** In one's own words; goes into the log of readings and nowhere else. */
  readonly reason?: string;
}

/** A step of a file's history. */
export interface HistoryEntry {
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly for?: string;
  readonly type: string;
  readonly warned: readonly Warned[];
  /** The whole fact, for those whose own work the file is; others get what the record makes of it. */
  readonly fact?: Fact;
}

/** What was opened of a file for a reader. */
export interface Opened {
  readonly facts: readonly Fact[];
  readonly history: readonly HistoryEntry[];
  /** Something was left out. */
  readonly partial: boolean;
}

/** A stored fact together with its body. */
export interface StoredFact {
  readonly row: FactRow;
  readonly body: FactBody;
}

/** What of a file is open to a reader. */
export interface Open {
  readonly may: (person: string, category: DataCategory) => boolean;
  /** The file is the reader's own work. */
  readonly whole: boolean;
}

/** Decides what of a file is open to a reader: all of it to those whose work it is, to others what sharing permits. */
export async function opennessFor(
  context: Context,
  by: string,
  capacity: Capacity,
  folds: readonly RecordFold[],
  facts: readonly StoredFact[],
  looked: LookedAt,
  options: ReadOptions,
): Promise<Open | { because: readonly Because[] }> {
  const barred = (category: DataCategory) =>
    folds.some(({ restricted }) => restricted?.[category]?.every((role) => !capacity.roles.has(role)) === true);
  if (roleFor(capacity, ownersOf(folds)) !== undefined)
    return { whole: true, may: (_person, category) => !barred(category) };
  const people = peopleOf(facts);
  const sharing = context.registry.modules.find((module) => module.sharing !== undefined)?.sharing;
  if (sharing === undefined) return { because: [{ kind: 'rule', rule: 'CON-8', needs: 'basis' }] };
  if (options.purpose === undefined)
    return { because: [{ kind: 'input', field: 'purpose', problem: 'required', rule: 'CON-11' }] };
  const request = {
    people,
    reader: by,
    roles: [...capacity.roles],
    purpose: options.purpose,
    categories: DataCategory.codes,
  };
  await lookUntilSettled(looked, (world) => sharing.files(request, world));
  const answer: ReadingAnswer = sharing.decide(request, looked);
  const anything = Object.values(answer.open).some((categories) => categories.some((category) => !barred(category)));
  if (!anything) return { because: answer.because.map((one) => ({ kind: 'rule', ...one })) };
  return {
    whole: false,
    may: (person, category) => !barred(category) && (answer.open[person]?.includes(category) ?? false),
  };
}

/** Opens what is open to the reader; a fact of which nothing is open is left out altogether. */
export async function openFacts(context: Context, facts: readonly StoredFact[], { may, whole }: Open): Promise<Opened> {
  const opened: Fact[] = [];
  const history: HistoryEntry[] = [];
  let partial = false;
  const people = peopleOf(facts);
  // A fact without personal data tells of the course of the cooperation.
  const progressOpen = whole || people.some((person) => may(person, 'progress'));
  for (const { row, body } of facts) {
    const type = context.registry.homes.get(row.type)?.type;
    if (type === undefined) throw new Error(`recorded fact \`${row.type}\` belongs to no module of this office`);
    const parts: PersonalPart[] = [];
    for (const [person, box] of body.boxes ?? []) {
      const part = (await context.sealer.open(person, placeOf(row.stream, row.version, row.type), box)) ?? {};
      const allowed = Object.entries(part).filter(([path]) => {
        const mark = markAt(type, path);
        return mark !== undefined && may(person, mark.category);
      });
      if (allowed.length < Object.keys(part).length) partial = true;
      if (allowed.length > 0) parts.push(Object.fromEntries(allowed));
    }
    const hasBoxes = (body.boxes?.length ?? 0) > 0;
    if (!whole && (hasBoxes ? parts.length === 0 : !progressOpen)) {
      partial = true;
      continue;
    }
    const stamp = { type: row.type, at: row.at, by: body.by };
    const fact = { ...joinPersonal(body.data, parts), ...stamp } as Fact;
    opened.push(fact);
    history.push({
      version: row.version,
      ...stamp,
      ...(body.for !== undefined && { for: body.for }),
      warned: body.warned ?? [],
      ...(whole && { fact }),
    });
  }
  return { facts: opened, history, partial };
}

const peopleOf = (facts: readonly StoredFact[]): readonly string[] => [
  ...new Set(facts.flatMap(({ body }) => (body.boxes ?? []).map(([person]) => person))),
];

/** The roles whose own work such files are. */
export const ownersOf = (folds: readonly RecordFold[]): readonly string[] => folds.flatMap(({ whole }) => whole);

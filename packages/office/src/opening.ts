import {
  type DataCategory,
  type Fact,
  joinPersonal,
  markAt,
  type PersonalPart,
  type RecordFold,
  type Warned,
} from '@koordinace/kernel';
import type { FactRow } from '@koordinace/store-port';
import type { Context } from './context.js';
import { type FactBody, placeOf, unknownFact } from './fact-body.js';

/** What somebody says who reads what is not their own work. */
export interface ReadOptions {
  /** A code of the list of purposes. */
  readonly purpose?: string;
  /**
   * No more than these categories of these people: what is read for somebody else, to be given to them. It narrows what is
   * open to the reader, and never widens it.
   */
  readonly within?: Readonly<Record<string, readonly DataCategory[]>>;
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
}

/** A stored fact together with its body. */
export interface StoredFact {
  readonly row: FactRow;
  readonly body: FactBody;
}

/** What of a file is open to a reader. */
export interface Openness {
  /** The file is the reader's own work. */
  readonly whole: boolean;
  may(person: string, category: DataCategory): boolean;
}

/** What was opened of a file. */
export interface Opened {
  readonly facts: readonly Fact[];
  readonly history: readonly HistoryEntry[];
  /** Something was left out, or can no longer be read by anyone. */
  readonly partial: boolean;
}

/** The roles whose own work such files are. */
export const ownersOf = (folds: readonly RecordFold[]): readonly string[] => folds.flatMap(({ whole }) => whole);

/**
 * The people whose data a file holds. Whoever is merely mentioned in it, as the one cared for is in a carer's case, is not
 * among them: sharing about them opens nothing here (ISW-8).
 */
export const peopleIn = ({ registry }: Pick<Context, 'registry'>, facts: readonly StoredFact[]): readonly string[] => [
  ...new Set(
    facts.flatMap(({ body }) => [
      ...(body.boxes ?? []).map(([person]) => person),
      // Also whom a fact without any text is about: a file tells of somebody all the same.
      ...Object.entries(body.data).flatMap(([field, value]) =>
        registry.owners.has(field) && typeof value === 'string' && value.startsWith('person-') ? [value] : [],
      ),
    ]),
  ),
];

interface Unsealed extends StoredFact {
  readonly parts: readonly (readonly [person: string, part: PersonalPart | undefined])[];
}

/** Opens every box of a file for which there is a key. */
export function unseal(context: Context, facts: readonly StoredFact[]): Promise<readonly Unsealed[]> {
  return Promise.all(
    facts.map(async ({ row, body }) => {
      const place = placeOf(row.stream, row.version, row.type);
      const parts = await Promise.all(
        (body.boxes ?? []).map(
          async ([person, box]) => [person, await context.sealer.open(person, place, box)] as const,
        ),
      );
      return { row, body, parts };
    }),
  );
}

const isId = /^[a-z]+-[a-z0-9-]+$/;

/** Of the open fields only ids, which tell nothing by themselves. */
const idsOnly = (data: object): object =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string' && isId.test(value)));

/** Takes from a file what is open; a fact of which nothing is open is left out altogether. */
export function openFacts(context: Context, facts: readonly Unsealed[], { may, whole }: Openness): Opened {
  const opened: Fact[] = [];
  const history: HistoryEntry[] = [];
  let partial = false;
  // What is not about anybody in particular tells of the course of the cooperation.
  const progress = whole || peopleIn(context, facts).some((person) => may(person, 'progress'));
  for (const { row, body, parts } of facts) {
    const type = context.registry.homes.get(row.type)?.type;
    if (type === undefined) throw unknownFact(row);
    const allowed: PersonalPart[] = [];
    for (const [person, part] of parts) {
      const entries = Object.entries(part ?? {});
      const open = entries.filter(([path]) => {
        const mark = markAt(type, path);
        return mark !== undefined && may(person, mark.category);
      });
      if (part === undefined || open.length < entries.length) partial = true;
      if (open.length > 0) allowed.push(Object.fromEntries(open));
    }
    if (!whole && allowed.length === 0 && !(progress && parts.length === 0)) {
      partial = true;
      continue;
    }
    const stamp = { type: row.type, at: row.at, by: body.by };
    const fact = { ...joinPersonal(progress ? body.data : idsOnly(body.data), allowed), ...stamp } as Fact;
    opened.push(fact);
    history.push({
      version: row.version,
      ...stamp,
      ...(body.for !== undefined && { for: body.for }),
      warned: body.warned ?? [],
    });
  }
  return { facts: opened, history, partial };
}

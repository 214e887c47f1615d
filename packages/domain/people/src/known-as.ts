import {
  type FileState,
  findInstance,
  idOfStream,
  type RowsWanted,
  streamOf,
  type View,
  type World,
} from '@koordinace/kernel';
import type { PersonId } from './person-id.js';
import type { PersonData } from './person-lifecycle.js';

/** The stream of a person. */
export const personStream = (person: string): string => streamOf('person', person);

/** What decisions know of a person; `undefined` where nobody of that id was written down. */
export const findPerson = (file: FileState, person: string): PersonData | undefined =>
  findInstance<PersonData>(file, 'person', person)?.data;

/** A row that says under which other id a person is known. */
export interface KnownAsRow {
  readonly person: PersonId;
}

/** The other records of a person by each of them (další záznamy téže osoby, INT-6), derived from the kept one. */
export const knownAs: View = {
  name: 'knownAs',
  stream: 'person',
  // Only other rules look here.
  who: [],
  keeps: ['INT-6'],
  rows(file) {
    const kept = idOfStream(file.stream) as PersonId;
    const all = [kept, ...(findPerson(file, kept)?.duplicates ?? [])];
    return all.flatMap((one) =>
      all
        .filter((other) => other !== one)
        .map((other) => ({ partition: one, key: other, order: other, data: { person: other } satisfies KnownAsRow })),
    );
  },
};

/** The record that is kept of a person: the one it was merged into, or itself. As far as its file was fetched. */
export const keptRecord = (person: string, world: Pick<World, 'has' | 'file'>): string =>
  (world.has(personStream(person)) ? findPerson(world.file(personStream(person)), person)?.mergedInto : undefined) ??
  person;

/**
 * All ids under which a person is known, this one first, as the files tell it: for policies, which look at files and
 * not at rows. Asked again as more files are fetched, it goes from record to record.
 */
export function recordsByFiles(person: string, world: Pick<World, 'has' | 'file'>): readonly string[] {
  const all = new Set([person]);
  for (const one of all) {
    const data = world.has(personStream(one)) ? findPerson(world.file(personStream(one)), one) : undefined;
    for (const other of [data?.mergedInto, ...(data?.duplicates ?? [])]) if (other !== undefined) all.add(other);
  }
  return [...all];
}

/** The rows to look at for all records of a person. */
export const recordsWanted = (person: PersonId): readonly RowsWanted[] => [{ view: knownAs.name, partition: person }];

/** All ids under which a person is known, this one first: whoever asks about one of them hears about all. */
export const recordsOf = (person: PersonId, world: Pick<World, 'rows'>): readonly PersonId[] => [
  person,
  ...recordsWanted(person)
    .flatMap((wanted) => world.rows(wanted))
    .map(({ data }) => (data as KnownAsRow).person),
];

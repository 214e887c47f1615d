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

/** The rows to look at for all records of a person. */
export const recordsWanted = (person: PersonId): readonly RowsWanted[] => [{ view: knownAs.name, partition: person }];

/** All ids under which a person is known, this one first: whoever asks about one of them hears about all. */
export const recordsOf = (person: PersonId, world: Pick<World, 'rows'>): readonly PersonId[] => [
  person,
  ...recordsWanted(person)
    .flatMap((wanted) => world.rows(wanted))
    .map(({ data }) => (data as KnownAsRow).person),
];

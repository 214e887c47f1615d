import { type FileState, findInstance, streamOf, type World } from '@koordinace/kernel';
import type { PersonId } from './person-id.js';
import type { PersonData } from './person-lifecycle.js';

/** The stream of a person. */
export const personStream = (person: string): string => streamOf('person', person);

/** What decisions know of a person; `undefined` where nobody of that id was written down. */
export const findPerson = (file: FileState, person: string): PersonData | undefined =>
  findInstance<PersonData>(file, 'person', person)?.data;

/**
 * All ids under which a person is known, the kept record first: whoever asks about one of them hears about
 * all. One merge deep, because a record that was merged away takes in no others (INT-6).
 */
export function knownAs(person: PersonId, world: World): readonly PersonId[] {
  const kept = findPerson(world.file(personStream(person)), person)?.mergedInto ?? person;
  return [kept, ...(findPerson(world.file(personStream(kept)), kept)?.duplicates ?? [])];
}

/** The files that `knownAs` and what is asked of them rest on. */
export const filesOf = (person: PersonId, world: World): readonly string[] => [
  ...new Set([person, ...knownAs(person, world)].map(personStream)),
];

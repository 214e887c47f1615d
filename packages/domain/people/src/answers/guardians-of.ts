import { answers, dayOf, instancesOf, type World, within } from '@koordinace/kernel';
import type { GuardianshipData } from '../guardianship-lifecycle.js';
import { keptRecord, personStream, recordsOf, recordsWanted } from '../known-as.js';
import type { PersonId } from '../person-id.js';
import { type GuardianshipAnswer, guardiansOf } from '../questions.js';

/** The guardianships of today in those records of the person that were fetched. */
function inForce(person: PersonId, world: World): readonly GuardianshipData[] {
  const today = dayOf(world.at);
  return recordsOf(person, world)
    .map(personStream)
    .filter((stream) => world.has(stream))
    .flatMap((stream) => instancesOf<GuardianshipData>(world.file(stream), 'guardianship'))
    .map(({ data }) => data)
    .filter(({ from, until }) => within(today, from, until));
}

/**
 * Answers who guards a person today, whichever of their records it was written into (CMG-13, CON-17), and each
 * guardian by the record that is kept of them.
 */
export const answerGuardiansOf = answers(guardiansOf, {
  rows: ({ person }) => recordsWanted(person),
  files: ({ person }, world) => [
    ...recordsOf(person, world).map(personStream),
    ...inForce(person, world).map(({ guardian }) => personStream(guardian)),
  ],
  answer: ({ person }, world): readonly GuardianshipAnswer[] =>
    inForce(person, world).map(({ guardian, kind, scope }) => ({
      guardian: keptRecord(guardian, world) as PersonId,
      kind,
      scope,
    })),
});

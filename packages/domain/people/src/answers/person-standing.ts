import { answers } from '@koordinace/kernel';
import { findPerson, personStream, recordsOf, recordsWanted } from '../known-as.js';
import { type PersonAnswer, personStanding } from '../questions.js';

/** Answers whether a person is known, into whom they were merged, and their other records (INT-6). */
export const answerPersonStanding = answers(personStanding, {
  rows: ({ person }) => recordsWanted(person),
  files: ({ person }, world) => recordsOf(person, world).map(personStream),
  answer: ({ person }, world): PersonAnswer => {
    const data = findPerson(world.file(personStream(person)), person);
    if (data === undefined) return { known: false };
    const others = recordsOf(person, world).slice(1);
    return {
      known: true,
      ...(data.mergedInto !== undefined && { mergedInto: data.mergedInto }),
      ...(others.length > 0 && { alsoKnownAs: others }),
    };
  },
});

import { answers } from '@koordinace/kernel';
import { filesOf, findPerson, knownAs, personStream } from '../known-as.js';
import { type PersonAnswer, personStanding } from '../questions.js';

/** Answers whether a person is known, into whom they were merged, and their other records (INT-6). */
export const answerPersonStanding = answers(personStanding, {
  files: ({ person }, world) => filesOf(person, world),
  answer: ({ person }, world): PersonAnswer => {
    const data = findPerson(world.file(personStream(person)), person);
    if (data === undefined) return { known: false };
    const others = knownAs(person, world).filter((one) => one !== person);
    return {
      known: true,
      ...(data.mergedInto !== undefined && { mergedInto: data.mergedInto }),
      ...(others.length > 0 && { alsoKnownAs: others }),
    };
  },
});

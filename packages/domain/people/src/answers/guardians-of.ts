import { answers, dayOf, instancesOf, within } from '@koordinace/kernel';
import type { GuardianshipData } from '../guardianship-lifecycle.js';
import { filesOf, knownAs, personStream } from '../known-as.js';
import { type GuardianshipAnswer, guardiansOf } from '../questions.js';

/** Answers who guards a person today, whichever of their records it was written into (CMG-13, CON-17). */
export const answerGuardiansOf = answers(guardiansOf, {
  files: ({ person }, world) => filesOf(person, world),
  answer: ({ person }, world): readonly GuardianshipAnswer[] => {
    const today = dayOf(world.at);
    return knownAs(person, world)
      .flatMap((one) => instancesOf<GuardianshipData>(world.file(personStream(one)), 'guardianship'))
      .filter(({ data }) => within(today, data.from, data.until))
      .map(({ data: { guardian, kind, scope } }) => ({ guardian, kind, scope }));
  },
});

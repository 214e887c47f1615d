import { answers, dayOf, instancesOf, within } from '@koordinace/kernel';
import type { GuardianshipData } from '../guardianship-lifecycle.js';
import { personStream, recordsOf, recordsWanted } from '../known-as.js';
import { type GuardianshipAnswer, guardiansOf } from '../questions.js';

/** Answers who guards a person today, whichever of their records it was written into (CMG-13, CON-17). */
export const answerGuardiansOf = answers(guardiansOf, {
  rows: ({ person }) => recordsWanted(person),
  files: ({ person }, world) => recordsOf(person, world).map(personStream),
  answer: ({ person }, world): readonly GuardianshipAnswer[] => {
    const today = dayOf(world.at);
    return recordsOf(person, world)
      .flatMap((one) => instancesOf<GuardianshipData>(world.file(personStream(one)), 'guardianship'))
      .filter(({ data }) => within(today, data.from, data.until))
      .map(({ data: { guardian, kind, scope } }) => ({ guardian, kind, scope }));
  },
});

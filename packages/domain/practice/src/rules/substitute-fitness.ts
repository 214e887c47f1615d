import { type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { doesCasework } from '../post.js';
import { postsAfter } from '../posts-after.js';
import { findWorker, type WorkerData } from '../worker-data.js';
import type { AbsenceRecorded, SubstituteNamed, WorkerAppointed } from '../worker-facts.js';
import { isRepressive } from '../worker-function.js';

type Chosen = FactOf<typeof WorkerAppointed> | FactOf<typeof SubstituteNamed> | FactOf<typeof AbsenceRecorded>;

/** Who would stand in, as far as the office knows them. */
function substituteOf(data: WorkerData, fact: Chosen, file: FileState): WorkerData | undefined {
  const account = (fact.type === 'AbsenceRecorded' ? undefined : fact.substitute) ?? data.substitute;
  return account === undefined ? undefined : findWorker(file, account);
}

/** Whoever stands in for a case manager does a case manager's work and should be qualified for it, too (CMG-5). */
export const qualifiedSubstitute = rule('CMG-5', {
  needs: ['substituteQualified'],
  act: (data: WorkerData, { fact, file }: RuleAct<Chosen>): Verdict<'substituteQualified'> =>
    substituteOf(data, fact, file)?.qualified === false &&
    postsAfter(data, fact).some(({ post }) => post === 'caseManager')
      ? { needs: 'substituteQualified' }
      : 'permit',
});

/** A repressive function stands against social work done for an absent colleague as well (CMG-17). */
export const noRepressiveSubstitute = rule('CMG-17', {
  needs: ['repressiveSubstitute'],
  act: (data: WorkerData, { fact, file }: RuleAct<Chosen>): Verdict<'repressiveSubstitute'> =>
    substituteOf(data, fact, file)?.functions.some(isRepressive) === true && postsAfter(data, fact).some(doesCasework)
      ? { needs: 'repressiveSubstitute' }
      : 'permit',
});

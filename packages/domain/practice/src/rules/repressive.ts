import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { doesCasework } from '../post.js';
import { postsAfter } from '../posts-after.js';
import type { WorkerData } from '../worker-data.js';
import type { FunctionRecorded, WorkerAppointed } from '../worker-facts.js';
import { isRepressive } from '../worker-function.js';

type Held = FactOf<typeof WorkerAppointed> | FactOf<typeof FunctionRecorded>;

/** Social work and a repressive function towards clients do not go together (CMG-17). */
export const noRepression = rule('CMG-17', {
  needs: ['repressive'],
  act: (data: WorkerData, { fact }: RuleAct<Held>): Verdict<'repressive'> => {
    const taken = fact.type === 'WorkerAppointed' ? (fact.functions ?? []) : fact.held ? [fact.function] : [];
    // Giving a function up never warns, even where another one stays.
    const functions = fact.type === 'WorkerAppointed' ? [...data.functions, ...taken] : taken;
    return functions.some(isRepressive) && postsAfter(data, fact).some(doesCasework)
      ? { needs: 'repressive' }
      : 'permit';
  },
});

import { type Fact, type FactOf, instancesOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { CrisisEnded, CrisisOpened } from '../facts/crisis-facts.js';
import type { TaskData } from '../task/task-data.js';
import { type CaseData, findCase } from './case-data.js';

/** Tasks of the crisis on which there is still something to do. */
const openTasks = (crisis: string, { file }: Moment): readonly string[] =>
  instancesOf<TaskData>(file, 'task')
    .filter(({ at, data }) => data.crisis === crisis && (at === 'agreed' || at === 'started'))
    .map(({ id }) => id);

/**
 * A crisis may come in any phase and is dealt with first: as long as it lasts, nothing goes on to the next phase and nothing
 * is closed. It ends when its own tasks are done and it is written down how it ended (CMG-12).
 */
export const crisisFirst = rule('CMG-12', {
  needs: ['crisisOpen', 'caseEnded', 'otherCrisis', 'tasksOpen', 'result'],
  act: (
    { crisis }: CaseData,
    act: RuleAct<FactOf<typeof CrisisOpened> | FactOf<typeof CrisisEnded> | Fact<'AnotherStep'>>,
  ): Verdict<'crisisOpen' | 'caseEnded' | 'otherCrisis' | 'tasksOpen' | 'result'> => {
    const { fact, file } = act;
    switch (fact.type) {
      case 'CrisisOpened':
        return findCase(file)?.at.includes('work.ended') === true ? { needs: 'caseEnded' } : 'permit';
      case 'CrisisEnded': {
        if (crisis === undefined || fact.crisis !== crisis) return { needs: 'otherCrisis' };
        const tasks = openTasks(crisis, act);
        if (tasks.length > 0) return { needs: 'tasksOpen', params: { count: tasks.length, tasks } };
        return fact.result === undefined ? { needs: 'result' } : 'permit';
      }
      default:
        return crisis === undefined ? 'permit' : { needs: 'crisisOpen', params: { crisis } };
    }
  },
});

/** Somebody has to be there to handle it: the case manager, or whoever stands in (CMG-12). */
export const crisisHandled = rule('CMG-12', {
  needs: ['nobodyThere'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof CrisisOpened>>) =>
    fact.handled ? 'permit' : { needs: 'nobodyThere', params: { handler: fact.handler } },
});

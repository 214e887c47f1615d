import { ask, command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { personStanding, workerStanding } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { CrisisTaskSet } from '../facts/crisis-facts.js';
import { CaseId, type CrisisId, type TaskId } from '../ids.js';
import { Responsible } from '../task/responsible.js';
import { responsibleEvidence } from '../task/responsible-evidence.js';
import { Line } from '../wording.js';
import { responsibleIn } from './task-content.js';
import { ownWorkers } from './who.js';

/** Sets a task of the crisis (úkol v krizi; CMG-12). It is the office's own step, due today if nothing else is said. */
export const SetCrisisTask = command('SetCrisisTask', {
  fields: {
    case: CaseId.describe('The case.'),
    title: Line.describe('What is to be done.'),
    responsible: Responsible.describe('The one who is responsible; whoever sets the task, if left out.').optional(),
    due: PlainDate.describe('The last day for the task; today, if left out.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [CrisisTaskSet],
  world: ({ responsible }, { by, file }) => ({
    worker: ask(workerStanding, { worker: responsible?.worker ?? by }),
    family: ask(personStanding, { person: responsible?.family ?? getCase(file).client }),
  }),
  proposes: ({ case: of, title, responsible, due }, act) => {
    const { client, crisis } = getCase(act.file);
    const who = responsible ?? Responsible.parse({ worker: act.by });
    return [
      CrisisTaskSet({
        case: of,
        // Without a crisis the rule refuses; the id then names nothing.
        crisis: crisis ?? ('crisis-none' as CrisisId),
        task: act.newId('task') as TaskId,
        client,
        responsible: responsibleIn(who),
        responsibleIs: responsibleEvidence(who, act.world),
        due: due ?? dayOf(act.at),
        title,
        ...present({ actorWorker: who.actorWorker }),
      }),
    ];
  },
});

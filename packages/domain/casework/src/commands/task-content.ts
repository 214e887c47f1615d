import { type Asking, ask, PlainDate } from '@koordinace/kernel';
import { guardiansOf, personStanding, workerStanding } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { GoalId, TaskId } from '../ids.js';
import { namedIn, Responsible } from '../task/responsible.js';
import { Line } from '../wording.js';

/** What is entered about a task; rules say what has to be there (PLN-3). */
export const taskContent = {
  responsible: Responsible.describe('The one who is responsible: client, family, worker, or an actor.').optional(),
  coworkers: z.array(Responsible).max(10).describe('Those who help.').optional(),
  goal: GoalId.describe('The goal that the task serves.').optional(),
  due: PlainDate.describe('The last day for the task.').optional(),
  trigger: Line.describe('The event that starts the task, where no day can be set.').optional(),
  after: z.array(TaskId).max(20).describe('Tasks that have to be done before.').optional(),
};

/** Codes of everybody named, for decisions. */
export const responsibleIn = (entry: Responsible | undefined) => (entry === undefined ? [] : [...namedIn(entry)]);

/** What a task asks of the world: who is responsible (PLN-3), and who decides with the client (CMG-13). */
export function taskAsks({ responsible }: { readonly responsible?: Responsible | undefined }, { by, file }: Asking) {
  const { client } = getCase(file);
  return {
    worker: ask(workerStanding, { worker: responsible?.worker ?? by }),
    family: ask(personStanding, { person: responsible?.family ?? client }),
    guardians: ask(guardiansOf, { person: client }),
  };
}

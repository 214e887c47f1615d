import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { AgendaDivided, type AgendaOwners, annexDivision, findDivision, OwnTask } from '../division-lifecycle.js';
import type { DivisionId } from '../establishment-ids.js';
import { AgendaOwner } from '../lists/agenda-owner.js';
import { AgendaTask } from '../lists/agenda-task.js';

/**
 * Adopts a version of the division of agenda (přijetí rozdělení agendy, STF-4). Only what changes is said: the first one
 * begins with annex 1, each later one with the version in force.
 */
export const AdoptAgenda = command('AdoptAgenda', {
  fields: {
    owners: z
      .partialRecord(AgendaTask.schema, AgendaOwner.schema.nullable())
      .describe('Tasks that get another owner, by task: { a10: supportCoordinator, a12: shared }; null means nobody.')
      .optional(),
    ownTasks: z
      .array(OwnTask)
      .max(30)
      .describe("The municipality's own tasks, all of them; those of the version in force, if left out.")
      .optional(),
  },
  who: ['head'],
  facts: [AgendaDivided],
  proposes: ({ owners = {}, ownTasks }, { file, newId }) => {
    const before = findDivision(file) ?? annexDivision;
    const whole = Object.entries({ ...before.owners, ...owners }).filter(([, owner]) => owner !== null);
    return [
      AgendaDivided({
        division: newId('division') as DivisionId,
        version: before.version + 1,
        owners: Object.fromEntries(whole) as AgendaOwners,
        ownTasks: ownTasks ?? [...before.ownTasks],
      }),
    ];
  },
});

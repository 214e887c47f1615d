import { AccountId, ask, command } from '@koordinace/kernel';
import { workerStanding } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { MethodChanged } from '../facts/management-facts.js';
import { CaseId } from '../ids.js';
import { Circle } from '../lists/circle.js';
import { evidenceOf } from '../worker-evidence.js';
import { ownWorkers } from './who.js';

/**
 * Goes over to case management in the same case (přechod do case managementu; ISW-4, SCR-2, CMG-4, CMG-5). Only the
 * case is needed to ask whether it is possible; rules tell what else is.
 */
export const ChangeMethod = command('ChangeMethod', {
  fields: {
    case: CaseId.describe('The case.'),
    manager: AccountId.describe("The case manager; the case's social worker, if left out.").optional(),
    clientAgrees: z.boolean().describe('The client agrees to the method.').optional(),
    circle: Circle.schema.describe('The circle of actors to begin with; full, if left out.').optional(),
  },
  on: 'case',
  who: [...ownWorkers, 'head'],
  facts: [MethodChanged],
  world: ({ manager }, { file }) => ({ standing: ask(workerStanding, { worker: manager ?? getCase(file).worker }) }),
  proposes: ({ case: of, manager, clientAgrees = false, circle = 'full' }, act) => {
    const { client, worker } = getCase(act.file);
    return [
      MethodChanged({
        case: of,
        client,
        manager: manager ?? (worker as AccountId),
        standing: evidenceOf(act.world.standing),
        clientAgrees,
        circle,
      }),
    ];
  },
});

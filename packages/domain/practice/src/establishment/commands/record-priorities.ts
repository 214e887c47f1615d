import { command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { Line, Note } from '../../wording.js';
import type { PriorityChangeId } from '../establishment-ids.js';
import { DecidedBy } from '../lists/decided-by.js';
import { PrioritiesChanged } from '../priority-lifecycle.js';

/** Writes down that the leadership changed the priorities of social work (změna priorit vedením obce, ETH-4). */
export const RecordPriorities = command('RecordPriorities', {
  fields: {
    decidedBy: DecidedBy.schema.describe('Who decided.'),
    priorities: z.array(Line).min(1).max(20).describe('What social work is to give priority to from now on.'),
    reasons: Note.describe('Why the priorities changed.').optional(),
    decidedOn: PlainDate.describe('When it was decided; today, if left out.').optional(),
  },
  who: ['head', 'leadership', 'supportCoordinator'],
  facts: [PrioritiesChanged],
  proposes: ({ decidedOn, reasons, ...given }, { at, newId }) => [
    PrioritiesChanged({
      prioritychange: newId('prioritychange') as PriorityChangeId,
      decidedOn: decidedOn ?? dayOf(at),
      ...given,
      ...present({ reasons }),
    }),
  ],
});

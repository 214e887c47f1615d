import { command, keeps, present } from '@koordinace/kernel';
import { z } from 'zod';
import { Line } from '../../wording.js';
import { SupervisionForm } from '../supervision-codes.js';
import { SupervisionArranged } from '../supervision-facts.js';
import type { SupervisionId } from '../supervision-ids.js';
import { askAboutParticipants, commissionOf, participantFields, superviseesIn } from './participants.js';

/** Arranges supervision or intervision (zadání supervize; SUP-1, SUP-4): form, who takes part, with whom and how often. */
export const ArrangeSupervision = command('ArrangeSupervision', {
  fields: {
    form: keeps('SUP-1', SupervisionForm.schema).describe('The form.'),
    weeks: keeps('SUP-1', z.int().min(1).max(52)).describe('After how many weeks at most there is another session.'),
    ...participantFields,
    supervisor: Line.describe('The supervisor; intervision has none.').optional(),
  },
  who: ['supportCoordinator', 'head'],
  whoRule: 'SUP-4',
  facts: [SupervisionArranged],
  world: ({ participants }) => askAboutParticipants(participants),
  proposes: ({ form, weeks, participants, organisations, supervisor }, { by, world, newId }) => [
    SupervisionArranged({
      supervision: newId('supervision') as SupervisionId,
      form,
      weeks,
      participants: superviseesIn(participants, world.posts),
      organisations,
      commission: commissionOf(by, world.coordinators),
      supervised: supervisor !== undefined,
      ...present({ supervisor }),
    }),
  ],
});

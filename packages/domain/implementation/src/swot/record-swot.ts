import { AccountId, command, present } from '@koordinace/kernel';
import { z } from 'zod';
import { asksAuthor, isIndependent } from '../evaluation/author-standing.js';
import { ImplementationId } from '../plan/ids.js';
import { introducers } from '../who.js';
import { Line } from '../wording.js';
import { SwotRecorded } from './swot-facts.js';
import type { SwotId } from './swot-id.js';

const points = z.array(Line).max(30).default([]);

/** Records a SWOT analysis with its author (SWOT analýza; CHK-4). Whether the author is independent of the office is found out. */
export const RecordSwot = command('RecordSwot', {
  fields: {
    strengths: points.describe('What the introduction is strong in'),
    weaknesses: points.describe('Where it is weak'),
    opportunities: points.describe('What around can help it'),
    threats: points.describe('What around endangers it'),
    final: z.boolean().default(false).describe('It belongs to the final evaluation'),
    of: ImplementationId.optional().describe('The implementation plan that it is about'),
    author: AccountId.optional().describe('The account of the author; whoever records it, if left out'),
    organisation: Line.optional().describe('An author from outside: of which organisation'),
  },
  who: introducers,
  facts: [SwotRecorded],
  world: (given, { by }) => asksAuthor(given, by),
  proposes: ({ of, author, organisation, ...given }, act) => [
    SwotRecorded({
      swot: act.newId('swot') as SwotId,
      ...given,
      ...present({ of, author, organisation }),
      independent: isIndependent({ author, organisation }, act.world.places),
    }),
  ],
});

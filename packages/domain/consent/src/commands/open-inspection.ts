import { AccountId, command, DataCategory, dayOf, PlainDate, present } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { InspectionOpened } from '../house/house-facts.js';
import type { InspectionId } from '../house/house-ids.js';
import { Line } from '../wording.js';

/**
 * Lets an inspection look at what it has to (zahájení kontroly, CON-25): single people, single categories, until a day.
 * The inspector reads, each reading is logged, and nothing can be changed.
 */
export const OpenInspection = command('OpenInspection', {
  fields: {
    inspector: AccountId.describe('Account of the inspector'),
    authority: Line.describe('Which authority inspects'),
    citation: Line.optional().describe('By which provision'),
    people: z.array(PersonId).max(500).default([]).describe('Whose data it has to see'),
    categories: z.array(DataCategory.schema).max(20).default([]).describe('Which categories of data'),
    from: PlainDate.optional().describe('First day; today, if left out'),
    until: PlainDate.optional().describe('Last day'),
  },
  who: ['head'],
  whoRule: 'CON-25',
  facts: [InspectionOpened],
  proposes: ({ citation, from, until, ...given }, act) => [
    InspectionOpened({
      ...given,
      inspection: act.newId('inspection') as InspectionId,
      from: from ?? dayOf(act.at),
      ...present({ citation, until }),
    }),
  ],
});

import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { Note } from '../../wording.js';
import { LeadershipInformed } from '../facts/implementation-facts.js';
import { ImplementationId } from '../ids.js';
import { planLeads } from '../who.js';

/** Records of what the leadership was told (informace o úroveň výš, IMP-12). */
export const InformLeadership = command('InformLeadership', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    what: Note.describe('What the leadership was told'),
    on: PlainDate.describe('The day; today, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [LeadershipInformed],
  proposes: ({ implementation, what, on }, { at }) => [
    LeadershipInformed({ implementation, what, on: on ?? dayOf(at) }),
  ],
});

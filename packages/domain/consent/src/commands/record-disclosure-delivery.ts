import { command, dayOf, keeps, PlainDate } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { BoundBy } from '../codes/bound-by.js';
import { asksSharing, sharedFrom } from '../disclosure/asks-sharing.js';
import { findDisclosure } from '../disclosure/disclosure-data.js';
import { DisclosureDelivered } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/** Notes that information was given (předání; CON-3, CON-12, CON-20), and by what the recipient is bound to keep it. */
export const RecordDisclosureDelivery = command('RecordDisclosureDelivery', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
    bound: keeps('CON-20', BoundBy.schema.describe('By what the recipient is bound to confidentiality')),
    on: PlainDate.optional().describe('The day; today, if left out'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureDelivered],
  world: ({ disclosure }, asking) => asksSharing(disclosure, asking),
  proposes: ({ on, ...given }, { world, at, file }) => {
    const today = dayOf(at);
    const day = on ?? today;
    // What was given on an earlier day was given on what was decided then.
    const then = day < today ? findDisclosure(file, given.disclosure)?.data.shared : undefined;
    return [DisclosureDelivered({ ...given, on: day, shared: then ?? sharedFrom(world) })];
  },
});

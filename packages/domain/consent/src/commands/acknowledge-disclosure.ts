import { command, dayOf, PlainDate } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { DisclosureAcknowledged } from '../disclosure/disclosure-facts.js';
import { DisclosureId } from '../disclosure/disclosure-id.js';
import { ownWorkers } from './who.js';

/** Notes that the recipient confirmed what they got (potvrzení příjemce). */
export const AcknowledgeDisclosure = command('AcknowledgeDisclosure', {
  fields: {
    person: PersonId.describe('Whose data it is about'),
    disclosure: DisclosureId.describe('Which disclosure'),
    on: PlainDate.optional().describe('The day; today, if left out'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [DisclosureAcknowledged],
  proposes: ({ on, ...given }, { at }) => [DisclosureAcknowledged({ ...given, on: on ?? dayOf(at) })],
});

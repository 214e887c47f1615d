import { command } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { ConsentInvalidated } from '../consent-facts.js';
import { ConsentId } from '../consent-id.js';
import { stoppedBy } from '../disclosure/stopped-by.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/**
 * Says that a consent was recorded wrongly (zneplatnění chybného záznamu; CON-3): it does not count from now on, and what was
 * to go out by it is stopped. A consent is never edited; the right one is recorded anew.
 */
export const InvalidateConsent = command('InvalidateConsent', {
  fields: {
    person: PersonId.describe('Whose consent it is'),
    consent: ConsentId.describe('Which consent was recorded wrongly'),
    reason: Note.describe('What is wrong with the record'),
  },
  on: 'person',
  who: ownWorkers,
  facts: [ConsentInvalidated],
  proposes: (given, { file, at }) => [
    ConsentInvalidated(given),
    ...stoppedBy({ person: given.person, consent: given.consent, file, at, reason: 'invalidated' }),
  ],
});

import { command } from '@koordinace/kernel';
import { AcknowledgementAnnounced } from '../document-facts.js';
import { DocumentId } from '../document-id.js';

/** Notes that somebody has not acknowledged the document in time, and that it was said (IMP-13). Only the office itself does it. */
export const AnnounceMissingAcknowledgement = command('AnnounceMissingAcknowledgement', {
  fields: { document: DocumentId.describe('Which version') },
  on: 'document',
  who: ['system'],
  facts: [AcknowledgementAnnounced],
  proposes: (given) => [AcknowledgementAnnounced(given)],
});

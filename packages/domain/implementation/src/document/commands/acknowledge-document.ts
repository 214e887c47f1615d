import { command } from '@koordinace/kernel';
import { DocumentAcknowledged } from '../document-facts.js';
import { DocumentId } from '../document-id.js';

/** Acknowledges a version of the internal document for oneself (seznámení s interním dokumentem; IMP-13). */
export const AcknowledgeDocument = command('AcknowledgeDocument', {
  fields: { document: DocumentId.describe('Which version you have read') },
  on: 'document',
  who: ['anyone'],
  facts: [DocumentAcknowledged],
  proposes: (given) => [DocumentAcknowledged(given)],
});

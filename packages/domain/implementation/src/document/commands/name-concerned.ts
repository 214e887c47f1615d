import { AccountId, command } from '@koordinace/kernel';
import { z } from 'zod';
import { introducers } from '../../who.js';
import { ConcernedNamed } from '../document-facts.js';
import { DocumentId } from '../document-id.js';

/** Says who else has to acknowledge the document, for example somebody new (koho dalšího se dokument týká; IMP-13). */
export const NameConcerned = command('NameConcerned', {
  fields: {
    document: DocumentId.describe('Which version'),
    concerned: z.array(AccountId).min(1).max(200).describe('Accounts that are to acknowledge it'),
  },
  on: 'document',
  who: introducers,
  facts: [ConcernedNamed],
  proposes: (given) => [ConcernedNamed(given)],
});

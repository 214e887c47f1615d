import { AccountId, ask, command, VersionName } from '@koordinace/kernel';
import { z } from 'zod';
import { checkStructure } from '../check-structure.js';
import { asksConcerned } from '../concerned.js';
import {
  DocumentAdopted,
  DocumentLang,
  DocumentReplaced,
  InternalDocumentSet,
  longestDocument,
} from '../document-facts.js';
import { DocumentForm } from '../document-form.js';
import type { DocumentId } from '../document-id.js';
import { documentInForce } from '../in-force.js';

/**
 * Adopts a version of the internal document (přijetí interního dokumentu; IMP-11, IMP-13, IMP-15). What its text does not say is
 * warned about; everybody concerned then acknowledges it. It replaces the version before it.
 */
export const AdoptDocument = command('AdoptDocument', {
  fields: {
    version: VersionName.describe('The name of the version, for example 2026-1'),
    text: z.string().trim().min(1).max(longestDocument).describe('The whole text in Markdown, with its headings'),
    form: DocumentForm.schema.default('directive').describe('In which binding form'),
    lang: DocumentLang.default('cs').describe('In which language it is written'),
    others: z
      .array(AccountId)
      .max(200)
      .default([])
      .describe('Accounts concerned beside the department, for example of other departments'),
  },
  who: ['head'],
  facts: [InternalDocumentSet],
  world: () => ({ ...asksConcerned(), before: ask(documentInForce, {}) }),
  proposes({ others, ...given }, act) {
    const document = act.newId('document') as DocumentId;
    const { before, ...holders } = act.world;
    const held = Object.values(holders).flatMap((one) => one.map(({ account }) => account as AccountId));
    return [
      InternalDocumentSet({ document, version: given.version }),
      ...before.map((old) => DocumentReplaced({ document: old, next: document })),
      DocumentAdopted({
        document,
        ...given,
        has: [...checkStructure(given.text, given.lang).has],
        concerned: [...new Set([...held, ...others])],
      }),
    ];
  },
});

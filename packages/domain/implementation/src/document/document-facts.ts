import { AccountId, fact, VersionName } from '@koordinace/kernel';
import { z } from 'zod';
import { DocumentForm } from './document-form.js';
import { DocumentId } from './document-id.js';
import { DocumentPoint } from './document-point.js';

/** How long the text of the document may be, in letters. */
export const longestDocument = 200_000;

const about = { document: DocumentId };

/** Languages of the document. */
export const DocumentLang = z.enum(['cs', 'en']);

/** A version of the internal document was adopted (přijetí interního dokumentu, IMP-11). What it says is evidence of warnings. */
export const DocumentAdopted = fact('DocumentAdopted', {
  ...about,
  version: VersionName,
  form: DocumentForm.schema,
  lang: DocumentLang,
  text: z.string().max(longestDocument),
  has: z.array(DocumentPoint.schema).max(40),
  concerned: z.array(AccountId).max(300),
});

/** Others were said to be concerned (doplnění těch, kterých se dokument týká, IMP-13). */
export const ConcernedNamed = fact('ConcernedNamed', { ...about, concerned: z.array(AccountId).max(300) });

/** Whoever did it has read the document (seznámení s dokumentem, IMP-13). */
export const DocumentAcknowledged = fact('DocumentAcknowledged', about);

/** Another version was adopted instead (nahrazení znění). */
export const DocumentReplaced = fact('DocumentReplaced', { ...about, next: DocumentId });

/** Somebody has not acknowledged it in time, and it was said (upozornění, IMP-13). */
export const AcknowledgementAnnounced = fact('AcknowledgementAnnounced', about);

/** In the office's file: which version is in force (platné znění, IMP-11). */
export const InternalDocumentSet = fact('InternalDocumentSet', { document: DocumentId, version: VersionName });

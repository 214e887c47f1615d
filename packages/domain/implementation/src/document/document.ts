import type { ModulePart } from '@koordinace/kernel';
import { acknowledgementDeadlines } from './acknowledgement-deadlines.js';
import { answerDocumentShows } from './answer-document-shows.js';
import { AcknowledgeDocument } from './commands/acknowledge-document.js';
import { AdoptDocument } from './commands/adopt-document.js';
import { AnnounceMissingAcknowledgement } from './commands/announce-missing-acknowledgement.js';
import { NameConcerned } from './commands/name-concerned.js';
import { documentLifecycle } from './document-lifecycle.js';
import { documentRecord } from './document-record.js';
import { documentsView, toAcknowledgeView } from './documents-view.js';
import { answerDocumentInForce } from './in-force.js';
import { inForceLifecycle } from './in-force-lifecycle.js';
import { documentKeepers } from './keepers.js';
import { documentTexts } from './texts.js';

/** The internal document (interní dokument; IMP-11, IMP-13, IMP-15): what it says, who has acknowledged it. */
export const internalDocument: ModulePart = {
  lifecycles: [documentLifecycle, inForceLifecycle],
  commands: [AdoptDocument, NameConcerned, AcknowledgeDocument, AnnounceMissingAcknowledgement],
  texts: documentTexts,
  answers: [answerDocumentInForce, answerDocumentShows],
  views: [documentsView, toAcknowledgeView],
  deadlines: [acknowledgementDeadlines],
  records: [documentRecord],
  keepers: documentKeepers,
};

import { type Chart, dayOf, lifecycle, when } from '@koordinace/kernel';
import { blankDocument, type DocumentData } from './document-data.js';
import {
  AcknowledgementAnnounced,
  ConcernedNamed,
  DocumentAcknowledged,
  DocumentAdopted,
  DocumentReplaced,
} from './document-facts.js';
import { pointWarnings } from './document-rules.js';

/** The chart of a version of the internal document (interní dokument): adopted, acknowledged one by one, replaced by the next. */
export const documentChart = {
  initial: 'none',
  states: {
    none: { on: { DocumentAdopted: { target: 'inForce' } } },
    inForce: {
      on: {
        ConcernedNamed: {},
        DocumentAcknowledged: {},
        AcknowledgementAnnounced: {},
        DocumentReplaced: { target: 'replaced' },
      },
    },
    replaced: { type: 'final' },
  },
} as const satisfies Chart;

/** The lifecycle of a version of the internal document, a file of its own. */
export const documentLifecycle = lifecycle<DocumentData>({
  name: 'document',
  stream: 'document',
  start: blankDocument,
  chart: documentChart,
  facts: [DocumentAdopted, ConcernedNamed, DocumentAcknowledged, AcknowledgementAnnounced, DocumentReplaced],
  rules: [],
  warnings: pointWarnings.map((one) => ({ fact: 'DocumentAdopted', rule: one })),
  folds: [
    when(DocumentAdopted, (data: DocumentData, { version, form, has, concerned, at }) => ({
      ...data,
      version,
      form,
      has,
      concerned,
      adoptedOn: dayOf(at),
    })),
    when(ConcernedNamed, (data: DocumentData, { concerned }) => ({
      ...data,
      concerned: [...new Set([...data.concerned, ...concerned])],
      announced: false,
    })),
    when(DocumentAcknowledged, (data: DocumentData, { by }) => ({
      ...data,
      // Whoever confirms it twice has read it once.
      acknowledged: [...new Set([...data.acknowledged, by])],
    })),
    when(AcknowledgementAnnounced, (data: DocumentData) => ({ ...data, announced: true })),
  ],
});

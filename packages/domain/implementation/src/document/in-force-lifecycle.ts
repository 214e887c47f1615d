import {
  type FactOf,
  type FileState,
  findInstance,
  lifecycle,
  type RuleAct,
  rule,
  streamOf,
  when,
} from '@koordinace/kernel';
import { InternalDocumentSet } from './document-facts.js';
import type { DocumentId } from './document-id.js';

/** Which version of the internal document is in force, and which there have been. */
export interface InForceData {
  readonly document?: DocumentId;
  readonly versions: readonly string[];
}

/** IMP-11: a version is adopted once, so that everybody knows which text is meant. */
const newVersion = rule('IMP-11', {
  needs: ['versionUsed'],
  act: ({ versions }: InForceData, { fact: { version } }: RuleAct<FactOf<typeof InternalDocumentSet>>) =>
    versions.includes(version) ? { needs: 'versionUsed', params: { version } } : 'permit',
});

/** Which version of the internal document is in force (platné znění interního dokumentu, IMP-11), in the office's file. */
export const inForceLifecycle = lifecycle<InForceData>({
  name: 'internaldocument',
  stream: 'office',
  start: { versions: [] },
  chart: {
    initial: 'none',
    states: {
      none: { on: { InternalDocumentSet: { target: 'set' } } },
      set: { on: { InternalDocumentSet: { rules: ['IMP-11'] } } },
    },
  },
  facts: [InternalDocumentSet],
  rules: [newVersion],
  folds: [
    when(InternalDocumentSet, ({ versions }: InForceData, { document, version }) => ({
      document,
      versions: [...versions, version],
    })),
  ],
});

/** The office's own stream. */
export const officeStream = streamOf('office', 'office');

/** The version in force, as the office's file has it. */
export const documentInForceOf = (office: FileState): DocumentId | undefined =>
  findInstance<InForceData>(office, 'internaldocument', 'internaldocument')?.data.document;

import type { DocumentRecord } from '@koordinace/implementation';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { type ReadingOptions, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { showRecord } from '../show/record.js';

const shape = {
  takes: [{ place: 'mark', text: 'document' }],
  options: [options.as, options.store],
  name: 'show',
} as const;

/** `document show ID` shows a version of the internal document: what it lacks, who has acknowledged it, and its text (IMP-11, IMP-13). */
export function addDocumentShow(group: Command, session: Session): void {
  const show = showing<ReadingOptions>(session, ({ reading, id }) => {
    const { text = '', ...about } = reading.record as DocumentRecord;
    print(session, { id, ...about, text }, () => [showRecord(session, about), '', text].join('\n'));
  });
  leaf<ReadingOptions>(group, session, 'documentShow', shape, (typed, given) => {
    if (fileId(typed[0] ?? '').kind !== 'document') throw new CliError('document-id-bad');
    return show(typed, given);
  });
}

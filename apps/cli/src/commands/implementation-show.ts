import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { showRecord } from '../show/record.js';

const shape = {
  takes: [{ place: 'title', text: 'implementation' }],
  options: readingShape.options,
  name: 'show',
} as const;

/** `implementation show ID` shows a plan whole: steps with planned and real days, risks, evaluations, and what it said before. */
export function addImplementationShow(group: Command, session: Session): void {
  const show = showing<ReadingOptions>(session, ({ reading, id }) => {
    print(session, { id, ...reading.record }, () => showRecord(session, reading.record));
  });
  leaf<ReadingOptions>(group, session, 'implementationShow', shape, (typed, given) => {
    if (fileId(typed[0] ?? '').kind !== 'implementation') throw new CliError('implementation-id-bad');
    return show(typed, given);
  });
}

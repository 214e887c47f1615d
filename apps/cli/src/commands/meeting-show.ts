import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { type ReadingOptions, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { showRecord } from '../show/record.js';

const kinds = ['meeting', 'matter', 'topic'];

/** `meeting show ID` shows a meeting, a case at a meeting, or a topic of the day. */
export function addMeetingShow(group: Command, session: Session): void {
  const shape = {
    takes: [{ place: 'mark', text: 'meetingFile' }],
    options: [options.as, options.store],
    name: 'show',
  } as const;
  const show = showing<ReadingOptions>(session, ({ reading, id }) => {
    const { kind } = fileId(id);
    print(session, { id, record: reading.record }, () => showRecord(session, { [kind]: reading.record }));
  });
  leaf<ReadingOptions>(group, session, 'meetingShow', shape, (typed, given) => {
    if (!kinds.includes(fileId(typed[0] ?? '').kind)) throw new CliError('meeting-id-bad');
    return show(typed, given);
  });
}

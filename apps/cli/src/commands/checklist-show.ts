import type { ChecklistRecord } from '@koordinace/implementation';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { type ReadingOptions, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { showChecklist } from '../show/checklist.js';

const shape = {
  takes: [{ place: 'mark', text: 'checklist' }],
  options: [options.as, options.store],
  name: 'show',
} as const;

/** `checklist show ID` shows a run as the form has it: ticked what is fulfilled, with evidence and proposals (CHK-1, CHK-2). */
export function addChecklistShow(group: Command, session: Session): void {
  const show = showing<ReadingOptions>(session, ({ reading, id }) => {
    const record = reading.record as ChecklistRecord;
    print(session, { id, ...record }, () => showChecklist(session, record));
  });
  leaf<ReadingOptions>(group, session, 'checklistShow', shape, (typed, given) => {
    if (fileId(typed[0] ?? '').kind !== 'checklist') throw new CliError('checklist-id-bad');
    return show(typed, given);
  });
}

import { kindOf } from '@koordinace/kernel';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { fileId } from '../file-id.js';
import { leaf, options } from '../leaf.js';
import { type ReadingOptions, showing } from '../reading.js';
import { print, type Session } from '../session.js';
import { showRecord } from '../show/record.js';
import type { commandTexts } from '../texts/command-texts.js';

/** A command `… show ID` that shows the record of a file of some kinds as far as it is the reader's. `more` stands beside it. */
export const showOf =
  (
    text: keyof typeof commandTexts,
    kinds: readonly string[],
    more: (session: Session, record: object) => object = () => ({}),
  ) =>
  (group: Command, session: Session): void => {
    const shape = {
      takes: [{ place: 'mark', text: 'anyFile' }],
      options: [options.as, options.store],
      name: 'show',
    } as const;
    const show = showing<ReadingOptions>(session, ({ reading, id }) => {
      const { record, version } = reading;
      print(session, { id, version, record }, () =>
        showRecord(session, { [kindOf(id)]: { ...record, ...more(session, record) } }),
      );
    });
    leaf<ReadingOptions>(group, session, text, shape, (typed, given) => {
      if (!kinds.includes(fileId(typed[0] ?? '').kind)) throw new CliError('kind-bad', { kinds: [...kinds] });
      return show(typed, given);
    });
  };

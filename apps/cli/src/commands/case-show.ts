import { kindOf } from '@koordinace/kernel';
import type { Command } from 'commander';
import { clientName } from '../client-name.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showing } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { sayKind, standsLines } from '../show/decision.js';
import { showRecord } from '../show/record.js';
import { outputTexts } from '../texts/output-texts.js';

/** `case show ID` shows the record as far as it is open to the reader. */
export function addShow(group: Command, session: Session): void {
  leaf<ReadingOptions>(
    group,
    session,
    'show',
    readingShape,
    showing(session, async ({ office, desk, reading, id }) => {
      const { version, state, record, partial } = reading;
      const name = 'client' in record ? await clientName(desk, record.client) : undefined;
      print(session, { id, version, state, record, partial, clientName: name }, () => {
        const about = [
          `${sayKind(session, kindOf(id))} ${id}`,
          ...(name === undefined ? [] : [name]),
          say(session, outputTexts.version, { version }),
        ];
        return [
          session.paint.bold(about.join(', ')),
          ...standsLines(session, office, own(state, kindOf(id))),
          '',
          showRecord(session, record),
          ...(partial ? ['', session.paint.yellow(say(session, outputTexts.partial))] : []),
        ].join('\n');
      });
    }),
  );
}

/** Where the file itself stands; what lives in it is told by the record. */
const own = (state: Readonly<Record<string, string>>, kind: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(state).filter(([key]) => key.startsWith(`${kind}/`)));

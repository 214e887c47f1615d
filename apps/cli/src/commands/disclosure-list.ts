import type { ReadableDisclosure } from '@koordinace/consent';
import type { Command } from 'commander';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showing } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { showRecord } from '../show/record.js';
import { outputTexts } from '../texts/output-texts.js';

/** `disclosures list PERSON` shows what went out about a person, what waits, and what was stopped (CON-12). */
export function addDisclosureList(group: Command, session: Session): void {
  leaf<ReadingOptions>(
    group,
    session,
    'disclosureList',
    { ...readingShape, name: 'list' },
    showing(session, ({ reading, id }) => {
      const { disclosures = [] } = reading.record as { disclosures?: readonly ReadableDisclosure[] };
      print(session, { id, disclosures, partial: reading.partial }, () =>
        disclosures.length === 0 ? say(session, outputTexts.noDisclosures) : showRecord(session, { disclosures }),
      );
    }),
  );
}

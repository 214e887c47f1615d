import { type ConferenceEntry, openedRecord, renderMinutes } from '@koordinace/casework';
import type { Command } from 'commander';
import { CliError } from '../cli-error.js';
import { leaf } from '../leaf.js';
import { type ReadingOptions, readingShape, showingCase } from '../reading.js';
import { print, type Session, say } from '../session.js';
import { showRecord } from '../show/record.js';
import { outputTexts } from '../texts/output-texts.js';

interface Options extends ReadingOptions {
  readonly for?: string;
}

const shape = {
  takes: readingShape.takes,
  options: [{ flag: '--for', text: 'forParticipant', place: 'mark' }, ...readingShape.options],
  name: 'show',
} as const;

/** `conference show ID` shows the conferences of a case; with `--for`, the minutes as one of the recipients gets them (CNF-5). */
export function addConferenceShow(group: Command, session: Session): void {
  leaf<Options>(
    group,
    session,
    'conferenceShow',
    shape,
    showingCase<Options>(session, ({ reading, id }, { for: recipient }) => {
      const { conferences } = openedRecord(reading.record);
      if (recipient !== undefined) return showMinutes(session, conferences, recipient);
      print(session, { id, conferences, partial: reading.partial }, () =>
        conferences.length === 0 ? say(session, outputTexts.noConference) : showRecord(session, { conferences }),
      );
    }),
  );
}

function showMinutes(session: Session, conferences: readonly ConferenceEntry[], recipient: string): void {
  const conference = conferences.find(({ participants }) => participants.some((one) => one.participant === recipient));
  if (conference === undefined) throw new CliError('participant-unknown');
  const minutes = renderMinutes(conference, recipient);
  print(session, { minutes }, () => {
    if (minutes === undefined) return say(session, outputTexts.noMinutes);
    const { partial, ...shown } = minutes;
    const note = partial ? ['', session.paint.yellow(say(session, outputTexts.minutesPartial))] : [];
    return [showRecord(session, { minutes: shown }), ...note].join('\n');
  });
}

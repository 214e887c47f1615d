import { type CalendarMeeting, meetingCalendar } from '@koordinace/documents';
import type { PlainDate } from '@koordinace/kernel';
import { MeetingKind, type MeetingRecord, type MeetingRow } from '@koordinace/practice';
import type { Command } from 'commander';
import type { Desk } from 'koordinace';
import { accountOf } from '../account-of.js';
import { ExitCode } from '../exit-code.js';
import { ensureKnown } from '../known-account.js';
import { leaf, options } from '../leaf.js';
import { print, type Session, say } from '../session.js';
import { withOffice } from '../store/open-office.js';
import { chosenStore } from '../store/store-paths.js';
import { outputTexts } from '../texts/output-texts.js';
import { writeNew } from '../write-new.js';

interface Options {
  readonly as: string;
  readonly store?: string;
  readonly out: string;
}

/** A meeting for the calendar, as its participant reads it; cases are not in it. */
async function forCalendar(session: Session, desk: Desk, row: MeetingRow): Promise<CalendarMeeting> {
  const reading = await desk.read(row.meeting);
  const record: Partial<MeetingRecord> = reading.outcome === 'read' ? (reading.record as MeetingRecord) : {};
  const { place, purpose, programme } = record;
  return {
    id: row.meeting,
    title: MeetingKind.say(row.kind, session.lang),
    on: row.on as PlainDate,
    cancelled: row.at === 'cancelled',
    ...(row.time !== undefined && { time: row.time }),
    ...(row.minutes !== undefined && { minutes: row.minutes }),
    ...(place !== undefined && { place }),
    ...(purpose !== undefined && { purpose }),
    ...(programme !== undefined && { programme }),
  };
}

/** `meeting calendar --out FILE` writes one's meetings for a calendar (MTG-5). */
export function addMeetingCalendar(group: Command, session: Session): void {
  const shape = {
    options: [{ flag: '--out', text: 'calendarOut', place: 'file', required: true }, options.as, options.store],
    name: 'calendar',
  } as const;
  leaf<Options>(group, session, 'meetingCalendar', shape, async (_, given) => {
    const account = accountOf(given.as);
    return withOffice(session, chosenStore(session, given.store), async (office) => {
      const desk = office.as(account);
      const rows = (await desk.list('meetings')).map(({ data }) => data as unknown as MeetingRow);
      if (rows.length === 0) await ensureKnown(office, account);
      const meetings: CalendarMeeting[] = [];
      for (const row of rows) meetings.push(await forCalendar(session, desk, row));
      const { io, lang } = session;
      const text = meetingCalendar(meetings, lang, io.clock.now().toISOString());
      writeNew(session, given.out, text, 'owner');
      print(session, { file: given.out, meetings: meetings.length }, () =>
        say(session, outputTexts.calendarMade, { file: given.out, count: meetings.length }),
      );
      return ExitCode.done;
    });
  });
}

import { PlainDate } from '@koordinace/kernel';
import { describe, expect, it } from 'vitest';
import { type CalendarMeeting, meetingCalendar } from '../src/index.js';

const now = '2026-03-02T08:15:00.000Z';
const meeting = (more: Partial<CalendarMeeting> = {}): CalendarMeeting => ({
  id: 'meeting-1',
  title: 'kulatý stůl',
  on: PlainDate.parse('2026-03-10'),
  time: '13:30',
  minutes: 90,
  place: 'Radnice, zasedací místnost',
  purpose: 'Co potřebují pečující rodiny.',
  programme: ['Služby', 'Různé; dotazy'],
  ...more,
});

/** The lines of a calendar file, unfolded. */
const lines = (text: string): readonly string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('the calendar of meetings', () => {
  it('[MTG-5] says the hour in Prague, winter and summer, and carries the rules of the zone', () => {
    const found = lines(meetingCalendar([meeting(), meeting({ on: PlainDate.parse('2026-07-10') })], 'cs', now));
    expect(found).toContain('DTSTART;TZID=Europe/Prague:20260310T133000');
    expect(found).toContain('DTEND;TZID=Europe/Prague:20260310T150000');
    expect(found).toContain('DTSTART;TZID=Europe/Prague:20260710T133000');
    expect(found.filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1);
    expect(found).toContain('TZID:Europe/Prague');
    expect(found.filter((line) => line === 'DTSTAMP:20260302T081500Z')).toHaveLength(2);
  });

  it('[MTG-5] keeps the id, so that a calendar moves and cancels what it has', () => {
    const id = (more: Partial<CalendarMeeting>) =>
      lines(meetingCalendar([meeting(more)], 'cs', now)).filter((line) => /^(UID|STATUS)/.test(line));
    expect(id({})).toEqual(['UID:meeting-1@koordinace', 'STATUS:CONFIRMED']);
    expect(id({ time: '10:00', cancelled: true })).toEqual(['UID:meeting-1@koordinace', 'STATUS:CANCELLED']);
  });

  it('[MTG-5] a meeting without an hour takes the day', () => {
    const { time: _, ...rest } = meeting();
    const found = lines(meetingCalendar([rest], 'cs', now));
    expect(found).toContain('DTSTART;VALUE=DATE:20260310');
    expect(found).toContain('DTEND;VALUE=DATE:20260311');
  });

  it('[MTG-5] writes texts so that no line of theirs is one of the calendar', () => {
    const found = lines(meetingCalendar([meeting({ title: 'a\r\nBEGIN:VEVENT', place: 'x\nUID:y' })], 'cs', now));
    expect(found.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(found).toContain('LOCATION:x\\nUID:y');
    expect(found).toContain('SUMMARY:a\\nBEGIN:VEVENT');
    expect(meetingCalendar([], 'en', now)).toContain('BEGIN:VCALENDAR');
  });

  it('[MTG-5] tells what the meeting is for and its programme', () => {
    expect(lines(meetingCalendar([meeting()], 'cs', now))).toContain(
      'DESCRIPTION:Co potřebují pečující rodiny.\\n– Služby\\n– Různé\\; dotazy',
    );
  });
});

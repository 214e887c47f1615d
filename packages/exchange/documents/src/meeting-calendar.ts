import { TZDate } from '@date-fns/tz';
import { addDays, type Lang, officeZone, type PlainDate } from '@koordinace/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { pragueZone } from './prague-zone.js';

/** A meeting as it stands in a calendar: nothing about clients, and no names of those who take part. */
export interface CalendarMeeting {
  /** The id of the meeting; the calendar knows it again by it. */
  readonly id: string;
  /** What kind of meeting it is, in words. */
  readonly title: string;
  readonly on: PlainDate;
  /** `13:30` in Prague; without it the meeting takes the whole day. */
  readonly time?: string;
  readonly minutes?: number;
  readonly place?: string;
  readonly purpose?: string;
  readonly programme?: readonly string[];
  readonly cancelled?: boolean;
}

/** How long a meeting is where nothing was said; our own number. */
const usualMinutes = 60;

/** When a meeting begins and ends in Prague; where no hour is known, whole days, which have no zone. */
function period({ on, time, minutes = usualMinutes }: CalendarMeeting) {
  const midnight = (day: string): string => `${day}T00:00:00Z`;
  if (time === undefined) return { start: midnight(on), end: midnight(addDays(on, 1)), allDay: true };
  const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = new TZDate(year, month - 1, day, hour, minute, officeZone);
  return { start, end: new TZDate(start.getTime() + minutes * 60_000, officeZone), timezone: officeZone };
}

/**
 * Meetings as an iCalendar file (kalendář setkání, RFC 5545; MTG-5). The ids stay the same, so a calendar that reads the file again
 * moves and cancels what it has. `now` is when the file was made.
 *
 * @example meetingCalendar([{ id: 'meeting-1', title: 'kulatý stůl', on, time: '13:30' }], 'cs', now);
 */
export function meetingCalendar(meetings: readonly CalendarMeeting[], lang: Lang, now: string): string {
  const calendar = ical({
    name: { cs: 'Setkání úřadu', en: 'Meetings of the office' }[lang],
    prodId: { company: 'koordinace', product: 'meetings', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // The zone belongs to each event: stamps are written in UTC, as the standard wants them.
    timezone: { name: null, generator: () => pragueZone },
  });
  for (const meeting of meetings) {
    const { id, title, place, purpose, programme = [], cancelled } = meeting;
    const points = programme.map((point) => `– ${point}`);
    calendar.createEvent({
      id: `${id}@koordinace`,
      stamp: now,
      summary: title,
      status: cancelled === true ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...period(meeting),
      ...(place !== undefined && { location: place }),
      ...((purpose !== undefined || points.length > 0) && {
        description: [...(purpose === undefined ? [] : [purpose]), ...points].join('\n'),
      }),
    });
  }
  return calendar.toString();
}

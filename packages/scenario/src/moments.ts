import { TZDate } from '@date-fns/tz';
import { officeZone } from '@koordinace/kernel';
import { addDays, addHours, addMinutes, addWeeks } from 'date-fns';

/** When a step happens, as the case says it. */
export interface When {
  readonly at?: string | undefined;
  readonly after?: string | undefined;
}

/** What can be wrong with a time. */
export type TimeProblem = 'noSuchTime' | 'backInTime' | 'noFirstTime' | 'twoTimes';

// Hours and minutes are of the clock's run; days and weeks are of the calendar, whatever summer time does.
const add = { m: addMinutes, h: addHours, d: addDays, w: addWeeks } as const;

function momentOf(at: string): Date | undefined {
  const [day = '', time = '08:00'] = at.split(' ');
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const found = new TZDate(year, month - 1, date, hour, minute, officeZone);
  const exists =
    found.getMonth() === month - 1 &&
    found.getDate() === date &&
    found.getHours() === hour &&
    found.getMinutes() === minute;
  return exists ? new Date(found.getTime()) : undefined;
}

/** The moment of a step, given the moment of the one before. Days are those of Prague. */
export function nextMoment({ at, after }: When, before: Date | undefined): Date | TimeProblem {
  if (at !== undefined && after !== undefined) return 'twoTimes';
  if (at !== undefined) {
    const moment = momentOf(at);
    if (moment === undefined) return 'noSuchTime';
    return before !== undefined && moment < before ? 'backInTime' : moment;
  }
  if (before === undefined) return 'noFirstTime';
  const [, count, unit] = /^(\d+)([mhdw])$/.exec(after ?? '1m') ?? [];
  if (unit === undefined) return 'noSuchTime';
  const local = new TZDate(before.getTime(), officeZone);
  return new Date(add[unit as keyof typeof add](local, Number(count)).getTime());
}

import { type FileState, idOfStream, rolePartition, type View } from '@koordinace/kernel';
import { attendeesOf, findMeeting, notReached, openAssignments } from './meeting-data.js';
import { worksHereRoles } from './works-here.js';

/** A meeting in a list: codes, days and accounts, no texts. */
export interface MeetingRow {
  readonly meeting: string;
  readonly kind: string;
  readonly at: string;
  readonly on: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly leader: string;
  readonly series?: string;
  readonly topic?: string;
  readonly invited: number;
  /** How many its minutes have not reached; all of them before they are issued (MTG-2). */
  readonly waitForMinutes: number;
  readonly openTasks: number;
}

function rowOf(file: FileState): MeetingRow | undefined {
  const found = findMeeting(file);
  if (found?.data.kind === undefined || found.data.on === undefined || found.data.leader === undefined)
    return undefined;
  const { kind, on, leader, time, minutes, series, topic } = found.data;
  return {
    meeting: idOfStream(file.stream),
    kind,
    at: found.at,
    on,
    leader,
    invited: attendeesOf(file).length,
    waitForMinutes: found.at === 'cancelled' ? 0 : notReached(file).length,
    openTasks: openAssignments(file).length,
    ...(time !== undefined && { time }),
    ...(minutes !== undefined && { minutes }),
    ...(series !== undefined && { series }),
    ...(topic !== undefined && { topic }),
  };
}

const ordered = ({ on, time = '' }: MeetingRow): string => `${on} ${time}`;

/** One's own meetings (moje setkání): those that one leads or takes part in. */
export const meetingsView: View = {
  name: 'meetings',
  stream: 'meeting',
  who: worksHereRoles,
  rows(file) {
    const row = rowOf(file);
    if (row === undefined) return [];
    const accounts = new Set([row.leader, ...attendeesOf(file).flatMap(({ data }) => data.account ?? [])]);
    return [...accounts].map((partition) => ({ partition, key: row.meeting, order: ordered(row), data: row }));
  },
};

/** All meetings of the office (všechna setkání úřadu), for coordinators, who answer for their minutes, and heads. */
export const officeMeetingsView: View = {
  name: 'officeMeetings',
  stream: 'meeting',
  who: ['supportCoordinator', 'head'],
  rows(file) {
    const row = rowOf(file);
    if (row === undefined) return [];
    return ['supportCoordinator', 'head'].map((role) => ({
      partition: rolePartition(role),
      key: row.meeting,
      order: ordered(row),
      data: row,
    }));
  },
};

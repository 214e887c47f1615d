import { type FileState, findInstance, type InstanceState, idOfStream, instancesOf } from '@koordinace/kernel';
import type { RecipientRole } from '@koordinace/people';
import type { MeetingKind } from './lists/meeting-kind.js';

/** What decisions know of a meeting: codes, days and accounts. */
export interface MeetingData {
  readonly kind?: MeetingKind;
  readonly on?: string;
  readonly time?: string;
  readonly minutes?: number;
  readonly leader?: string;
  readonly series?: string;
  readonly topic?: string;
  readonly heldOn?: string;
  readonly issuedOn?: string;
  /** How many times minutes were issued; recipients need the last ones. */
  readonly issue: number;
  readonly raised: readonly string[];
}

/** A meeting before it is called. */
export const blankMeeting: MeetingData = { issue: 0, raised: [] };

/** What decisions know of a participant. */
export interface AttendeeData {
  readonly account?: string;
  readonly organisation?: string;
  readonly code?: string;
  readonly role?: RecipientRole;
  readonly present?: boolean;
  /** Which issue of the minutes reached them (MTG-2). */
  readonly reached: number;
}

/** A participant before the invitation. */
export const blankAttendee: AttendeeData = { reached: 0 };

/** What decisions know of a task of a meeting. */
export interface AssignmentData {
  readonly account?: string;
  readonly due?: string;
}

/** The meeting of a file. */
export const findMeeting = (file: FileState) => findInstance<MeetingData>(file, 'meeting', idOfStream(file.stream));

/** The participants of a meeting, in the order of invitation. */
export const attendeesOf = (file: FileState): readonly InstanceState<AttendeeData>[] =>
  instancesOf<AttendeeData>(file, 'attendee');

/** Those whom the minutes concern and whom the last ones have not reached (MTG-2). */
export function notReached(file: FileState): readonly InstanceState<AttendeeData>[] {
  const issue = findMeeting(file)?.data.issue ?? 0;
  return attendeesOf(file).filter(({ data }) => data.reached < Math.max(issue, 1));
}

/** Tasks that are neither done nor dropped (MTG-1). */
export const openAssignments = (file: FileState): readonly InstanceState<AssignmentData>[] =>
  instancesOf<AssignmentData>(file, 'assignment').filter(({ at }) => at === 'open');

/** A participant of a meeting. */
export const findAttendee = (file: FileState, attendee: string) =>
  findInstance<AttendeeData>(file, 'attendee', attendee);

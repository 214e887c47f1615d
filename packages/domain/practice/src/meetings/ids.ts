import { id } from '@koordinace/kernel';
import type { z } from 'zod';

/** The id of a meeting (setkání; MTG-1): `meeting-7f3k`. */
export const MeetingId = id('meeting');
export type MeetingId = z.infer<typeof MeetingId>;

/** The id of somebody's participation in a meeting (účastník; MTG-1, MTG-2). */
export const AttendeeId = id('attendee');
export type AttendeeId = z.infer<typeof AttendeeId>;

/** The id of a task that a meeting set (úkol ze setkání; MTG-1). */
export const AssignmentId = id('assignment');
export type AssignmentId = z.infer<typeof AssignmentId>;

/** The id of a case at a meeting (případ na setkání; MTG-7): a file of its own, apart from the meeting's. */
export const MatterId = id('matter');
export type MatterId = z.infer<typeof MatterId>;

/** The id of a series of regular meetings (řada setkání; MTG-5). */
export const SeriesId = id('series');
export type SeriesId = z.infer<typeof SeriesId>;

/** The id of a topic of the day (aktuální téma v obci; MTG-3). */
export const TopicId = id('topic');
export type TopicId = z.infer<typeof TopicId>;

/** The id of a need put to the leadership (potřeba předložená vedení; MTG-6). */
export const NeedId = id('need');
export type NeedId = z.infer<typeof NeedId>;

/** The id of a case file, kept by casework and named here where a case comes to a meeting (MTG-7). */
export const CaseId = id('case');
export type CaseId = z.infer<typeof CaseId>;

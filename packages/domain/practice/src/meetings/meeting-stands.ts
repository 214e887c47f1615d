import { answers, question, streamOf } from '@koordinace/kernel';
import { findMeeting } from './meeting-data.js';

/** Where a meeting stands. */
export interface MeetingStands {
  readonly at: string;
}

/** Asks where a meeting stands, for what hangs on it in another file (MTG-7). Answered by practice itself. */
export const meetingStands = question<{ readonly meeting: string }, MeetingStands>('meetingStands');

/** Answers where a meeting stands; `none` before it is called. */
export const answerMeetingStands = answers(meetingStands, {
  files: ({ meeting }) => [streamOf('meeting', meeting)],
  answer: ({ meeting }, world) => ({ at: findMeeting(world.file(streamOf('meeting', meeting)))?.at ?? 'none' }),
});

import { AccountId } from '@koordinace/kernel';
import { z } from 'zod';
import { MeetingKind } from '../lists/meeting-kind.js';
import { OutsideActor } from '../outside-actor.js';
import { Line, Note, TimeOfDay } from '../wording.js';

/** What is said when a meeting, or a series, is called (MTG-1). What is missing is a rule's to say. */
export const callingFields = {
  kind: MeetingKind.schema.describe('The kind of meeting.'),
  purpose: Note.describe('What it is for.').optional(),
  programme: z.array(Line).max(20).describe('The points of its programme.').default([]),
  time: TimeOfDay.describe('The hour and minute, 13:30.').optional(),
  minutes: z.int().min(5).max(1440).describe('How many minutes it takes.').optional(),
  place: Line.describe('Where it takes place.').optional(),
  leader: AccountId.describe('Who leads it; whoever calls it, if left out.').optional(),
  accounts: z.array(AccountId).max(60).describe('Participants with an account in the office.').default([]),
  outside: z.array(OutsideActor).max(60).describe('Outside actors, by organisation and role.').default([]),
};

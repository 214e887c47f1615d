import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { z } from 'zod';
import { MeetingId, SeriesId, TopicId } from '../ids.js';
import { MeetingKind } from '../lists/meeting-kind.js';
import { Line, Note, TimeOfDay } from '../wording.js';

const about = { meeting: MeetingId };

/** When and where. */
export const whenAndWhere = {
  on: PlainDate,
  time: TimeOfDay.optional(),
  /** How many minutes it takes. */
  minutes: z.int().min(5).max(1440).optional(),
  place: Line.optional(),
};

/** A meeting was called (svolání setkání; MTG-1). Its texts name nobody, so they stand in the open (MTG-4, MTG-7). */
export const MeetingCalled = fact('MeetingCalled', {
  ...about,
  kind: MeetingKind.schema,
  ...whenAndWhere,
  leader: AccountId,
  /** Evidence: whoever is to lead works here. */
  leaderKnown: z.boolean(),
  purpose: Note.optional(),
  programme: z.array(Line).max(20),
  series: SeriesId.optional(),
  topic: TopicId.optional(),
  named: NamesFound,
});

/** It was put off or moved elsewhere (změna termínu nebo místa). */
export const MeetingMoved = fact('MeetingMoved', { ...about, ...whenAndWhere, named: NamesFound });

/** It took place (setkání se konalo). Who was there stands with the participants. */
export const MeetingHeld = fact('MeetingHeld', { ...about, on: PlainDate });

/** Its minutes were issued (vydání zápisu; MTG-1, MTG-2); issued again, they have to reach everybody anew. */
export const MeetingMinutesIssued = fact('MeetingMinutesIssued', {
  ...about,
  text: Note.optional(),
  /** How many tasks were set with them. */
  tasks: z.int().min(0),
  /** It was said that the meeting set none. */
  noTasks: z.boolean(),
  named: NamesFound,
});

/** All is settled (uzavření setkání; MTG-1, MTG-2). */
export const MeetingClosed = fact('MeetingClosed', about);

/** It does not take place (zrušení setkání). */
export const MeetingCancelled = fact('MeetingCancelled', { ...about, reason: Line.optional(), named: NamesFound });

/** A deadline of the meeting has passed, and it was said (upozornění). */
export const MeetingDeadlineRaised = fact('MeetingDeadlineRaised', { ...about, deadline: z.string().max(160) });

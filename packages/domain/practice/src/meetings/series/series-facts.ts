import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { SeriesId } from '../ids.js';
import { MeetingKind } from '../lists/meeting-kind.js';
import { Rhythm } from '../lists/rhythm.js';
import { OutsideActor } from '../outside-actor.js';
import { Line, Note, TimeOfDay } from '../wording.js';

const about = { series: SeriesId };

/** Regular meetings were planned (naplánování řady setkání; MTG-5). Its meetings are called with what stands here. */
export const SeriesPlanned = fact('SeriesPlanned', {
  ...about,
  kind: MeetingKind.schema,
  rhythm: Rhythm.schema,
  first: PlainDate,
  time: TimeOfDay.optional(),
  minutes: z.int().min(5).max(1440).optional(),
  place: Line.optional(),
  purpose: Note.optional(),
  programme: z.array(Line).max(20),
  leader: AccountId,
  accounts: z.array(AccountId).max(60),
  outside: z.array(OutsideActor).max(60),
  /** The meetings called with it: their numbers in the series begin with 0. */
  called: z.int().min(0),
});

/** The next meeting of the series was called (další setkání řady; MTG-5). */
export const SeriesContinued = fact('SeriesContinued', {
  ...about,
  /** Which meeting of the series comes next after this one. */
  next: z.int().min(0),
});

/** No further meetings are called (ukončení řady). Those called before stay. */
export const SeriesEnded = fact('SeriesEnded', about);

import { fact, PlainDate } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { MeetingId, TopicId } from '../ids.js';
import { TopicKind } from '../lists/topic-kind.js';
import { Line, Note } from '../wording.js';

const about = { topic: TopicId };

/** A current issue of the municipality was opened as a topic (otevření aktuálního tématu; MTG-3). */
export const TopicOpened = fact('TopicOpened', {
  ...about,
  kind: TopicKind.schema,
  title: Line,
  situation: Note.optional(),
  named: NamesFound,
});

/** A meeting on it was called (setkání k tématu; MTG-3). Its tasks stand in the meeting. */
export const TopicMeetingCalled = fact('TopicMeetingCalled', { ...about, meeting: MeetingId, on: PlainDate });

/** A joint procedure was agreed (dohoda na společném postupu; MTG-3). */
export const ProcedureAgreed = fact('ProcedureAgreed', { ...about, procedure: Note, named: NamesFound });

/** Training on the topic was arranged (navazující vzdělávání; MTG-3). */
export const TopicTrainingArranged = fact('TopicTrainingArranged', {
  ...about,
  subject: Line,
  trainingOn: PlainDate.optional(),
  named: NamesFound,
});

/** The topic is done with (uzavření tématu). */
export const TopicClosed = fact('TopicClosed', { ...about, outcome: Note.optional(), named: NamesFound });

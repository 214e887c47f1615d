import { AccountId, fact, PlainDate } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { AssignmentId, MeetingId } from '../ids.js';
import { Line, Note } from '../wording.js';

const about = { meeting: MeetingId, assignment: AssignmentId };

/** A meeting set a task: what, who, until when (úkol ze setkání; MTG-1). */
export const AssignmentSet = fact('AssignmentSet', {
  ...about,
  what: Line,
  account: AccountId.optional(),
  organisation: Line.optional(),
  due: PlainDate.optional(),
  named: NamesFound,
});

/** It was done (splnění úkolu). */
export const AssignmentDone = fact('AssignmentDone', { ...about, note: Note.optional(), named: NamesFound });

/** It will not be done, and why (upuštění od úkolu). */
export const AssignmentDropped = fact('AssignmentDropped', { ...about, reason: Note, named: NamesFound });

import { fact, PlainDate } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { NeedId } from '../ids.js';
import { NeedAddressee } from '../lists/need-addressee.js';
import { NeedOutcome } from '../lists/need-outcome.js';
import { Line, Note } from '../wording.js';

const about = { need: NeedId };

/** A need was put to the leadership (předložení potřeby vedení; MTG-6). */
export const NeedPut = fact('NeedPut', {
  ...about,
  what: Note,
  /** The actor whose need it is, by name of the organisation. */
  organisation: Line.optional(),
  to: NeedAddressee.schema,
  putOn: PlainDate,
  due: PlainDate,
  named: NamesFound,
});

/** It was answered (odpověď na potřebu; MTG-6). */
export const NeedAnswered = fact('NeedAnswered', {
  ...about,
  outcome: NeedOutcome.schema,
  answer: Note.optional(),
  named: NamesFound,
});

/** It stayed without an answer, and it was said (potřeba bez odezvy; MTG-6). */
export const NeedAnnounced = fact('NeedAnnounced', about);

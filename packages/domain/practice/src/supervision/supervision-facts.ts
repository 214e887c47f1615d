import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { NamesFound } from '@koordinace/people';
import { z } from 'zod';
import { Post } from '../post.js';
import { Line, Note } from '../wording.js';
import { Commission, ExpectationOf, SupervisionForm } from './supervision-codes.js';
import { SessionId, SupervisionId } from './supervision-ids.js';

/** Somebody of the office who takes part, and evidence: the posts held when it was arranged. */
const Supervisee = z.strictObject({ worker: AccountId, posts: z.array(Post.schema).max(20) });

const participants = {
  participants: z.array(Supervisee).max(60),
  organisations: z.array(Line).max(60),
  commission: Commission.schema,
};

/**
 * Supervision was arranged (domluvení supervize; SUP-1, SUP-4): its form, who takes part, how often. The supervisor is no client and no
 * worker of the office; the name is sealed with this arrangement.
 */
export const SupervisionArranged = fact('SupervisionArranged', {
  supervision: SupervisionId,
  form: SupervisionForm.schema,
  weeks: z.int().min(1).max(52),
  ...participants,
  /** Evidence: a supervisor is named. */
  supervised: z.boolean(),
  supervisor: personal(Line, { of: 'supervision', category: 'identity' }).optional(),
});

/** Others take part from now on (změna účastníků). */
export const SuperviseesChanged = fact('SuperviseesChanged', {
  supervision: SupervisionId,
  form: SupervisionForm.schema,
  ...participants,
});

/** Somebody's expectations of it were mapped (zmapovaná očekávání, SUP-5). */
export const ExpectationMapped = fact('ExpectationMapped', {
  supervision: SupervisionId,
  expects: ExpectationOf.schema,
  named: NamesFound,
  expectation: personal(Note, { of: 'supervision', category: 'progress' }),
});

/** It began (zahájení supervize): from now on the rhythm counts. */
export const SupervisionStarted = fact('SupervisionStarted', { supervision: SupervisionId });

/** It ended (ukončení supervize). */
export const SupervisionEnded = fact('SupervisionEnded', { supervision: SupervisionId });

/** Somebody had no session within the rhythm, and it was said (upozornění, SUP-2). */
export const SupervisionLapseAnnounced = fact('SupervisionLapseAnnounced', {
  supervision: SupervisionId,
  worker: AccountId,
  due: PlainDate,
});

const session = { supervision: SupervisionId, session: SessionId };

/** A session was planned (naplánované setkání supervize, SUP-1). */
export const SessionPlanned = fact('SessionPlanned', { ...session, on: PlainDate });

/**
 * A session took place (uskutečněné setkání; SUP-1, SUP-3): day, who was there, and the topics that those present agreed to note. Nothing
 * else that was said has a place here, and the topics are sealed with the arrangement.
 */
export const SessionHeld = fact('SessionHeld', {
  ...session,
  on: PlainDate,
  present: z.array(AccountId).max(60),
  organisations: z.array(Line).max(60),
  named: NamesFound,
  topics: personal(z.array(Line).max(20), { of: 'supervision', category: 'progress' }).optional(),
});

/** A planned session did not take place (zrušené setkání). */
export const SessionCancelled = fact('SessionCancelled', session);

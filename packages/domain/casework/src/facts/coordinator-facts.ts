import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, ConsultationId, RequestId } from '../ids.js';
import { RequestKind } from '../lists/request-kind.js';
import { Line, Note } from '../wording.js';

const progress = personal(Note, { of: 'client', category: 'progress' });

/** The support coordinator was asked for help (žádost o pomoc koordinátora; CMG-8, PLN-8). */
export const CoordinatorAsked = fact('CoordinatorAsked', {
  case: CaseId,
  request: RequestId,
  client: PersonId,
  kind: RequestKind.schema,
  /** The coordinators of that moment. */
  coordinators: z.array(AccountId).max(20),
  note: progress.optional(),
});

/** The support coordinator answered (odpověď koordinátora; CMG-8). */
export const CoordinatorAnswered = fact('CoordinatorAnswered', {
  case: CaseId,
  request: RequestId,
  client: PersonId,
  answer: progress,
});

/** The regional methodologist was consulted with a pseudonymised extract (konzultace s metodikem; CMG-16). */
export const ConsultationRequested = fact('ConsultationRequested', {
  case: CaseId,
  consultation: ConsultationId,
  client: PersonId,
  /** By what the extract calls the client: it tells nothing to whoever has not this file. */
  pseudonym: z.string().max(20),
  question: progress.optional(),
});

/** The methodologist answered (odpověď metodika; CMG-16). */
export const ConsultationAnswered = fact('ConsultationAnswered', {
  case: CaseId,
  consultation: ConsultationId,
  client: PersonId,
  answer: progress,
});

/** A mediation between the client or family and a service (mediace se službou; CNF-10). */
export const MediationRecorded = fact('MediationRecorded', {
  case: CaseId,
  client: PersonId,
  on: PlainDate,
  between: personal(Line, { of: 'client', category: 'progress' }).optional(),
  service: personal(Line, { of: 'client', category: 'progress' }).optional(),
  result: progress.optional(),
});

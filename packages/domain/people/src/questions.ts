import { question } from '@koordinace/kernel';
import type { PersonId } from './person-id.js';

/*
 * The questions that domain packages ask one another. They stand here because people is the one package that
 * all of them may import; who answers is said with each.
 */

/** What is known of a worker (pracovník) at the moment of the act. Answered by practice. */
export interface WorkerAnswer {
  /** The office knows the account and it has not left. */
  readonly active: boolean;
  /** Posts held today, `socialWorker`, `supportCoordinator`, … */
  readonly posts: readonly string[];
  /** Qualified as a social worker under 108/2006. */
  readonly qualified: boolean;
  readonly absent: boolean;
  /** The account that substitutes, where one is named. */
  readonly substitute?: string;
  /** Holds a repressive function towards clients (CMG-17), for example on the offences committee. */
  readonly repressive: boolean;
  /** An external case manager, and whether the contract and the basis for access are there (CMG-5). */
  readonly external?: { readonly contract: boolean; readonly basis: boolean };
}

/** Asks what is known of a worker. */
export const workerStanding = question<{ readonly worker: string }, WorkerAnswer>('workerStanding');

/** Where a post is held: nothing more for the department's own, otherwise the department or organisation by name. */
export interface Workplace {
  readonly post: string;
  readonly department?: string;
  readonly organisation?: string;
}

/** Asks where a worker belongs today (pracoviště, CON-23), by post. Answered by practice; nobody is an empty list. */
export const workplacesOf = question<{ readonly worker: string }, readonly Workplace[]>('workplacesOf', { answer: [] });

/** Asks how many open cases are with a worker today (CMG-4). Answered by casework; an office without it has none. */
export const heldCases = question<{ readonly worker: string }, number>('heldCases', { answer: 0 });

/** A guardianship in force at the moment of the act. */
export interface GuardianshipAnswer {
  /** The guardian, by the record that is kept. */
  readonly guardian: PersonId;
  /** `guardian`, `publicGuardian`, `childGuardian`, `parent`, `supporter` */
  readonly kind: string;
  /** What the court put into the guardian's hands, codes of `GuardianScope`. */
  readonly scope: readonly string[];
}

/** Asks who guards a person today. Answered by people; nobody is an empty list. */
export const guardiansOf = question<{ readonly person: PersonId }, readonly GuardianshipAnswer[]>('guardiansOf');

/** A person already known who may be the one in front of us, and why it seems so (codes of `MatchReason`). */
export interface PersonMatch {
  readonly person: PersonId;
  readonly why: readonly string[];
}

/** Asks who is already known by such tokens (INT-6). Answered by people. */
export const personMatches = question<{ readonly tokens: Readonly<Record<string, string>> }, readonly PersonMatch[]>(
  'personMatches',
);

/** Whether a person is known, and into whom they were merged. */
export interface PersonAnswer {
  readonly known: boolean;
  readonly mergedInto?: PersonId;
  /** Other records of the same person, merged with this one in either direction (INT-6). */
  readonly alsoKnownAs?: readonly PersonId[];
}

/** Asks about a person by id. Answered by people. */
export const personStanding = question<{ readonly person: PersonId }, PersonAnswer>('personStanding');

/** Asks under which record each of some people is kept (INT-6); who was not merged, under their own. Answered by people. */
export const keptRecords = question<{ readonly people: readonly string[] }, Readonly<Record<string, string>>>(
  'keptRecords',
);

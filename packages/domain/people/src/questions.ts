import { type DataCategory, type Params, type Proposed, question } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
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

/** Asks how many open cases one worker should have at most (mez vytížení, STF-9). Answered by practice. */
export const caseloadLimit = question<object, number>('caseloadLimit', { answer: 20 });

/** A worker who holds a post today. */
export interface Holder {
  readonly account: string;
  readonly absent: boolean;
}

/** Asks who holds a post today (CNF-1, CMG-8). Answered by practice; a post that nobody holds is an empty list. */
export const holdersOf = question<{ readonly post: string }, readonly Holder[]>('holdersOf', { answer: [] });

/** Asks who works with a person today: the accounts whose open cases they are (CMG-4). Answered by casework. */
export const workersWith = question<{ readonly person: string }, readonly string[]>('workersWith', { answer: [] });

/** Whose a case is: the client, whom it is with now, and whether it goes on. */
export interface CasePartiesAnswer {
  readonly client: PersonId;
  readonly workers: readonly string[];
  readonly isOpen: boolean;
}

/** Asks whose a case is (MTG-7). Answered by casework; an unknown case is nobody's. */
export const casePartiesOf = question<{ readonly case: string }, CasePartiesAnswer | undefined>('casePartiesOf', {
  answer: undefined,
});

/** What is to be shared with whom: one person's data, by category. */
export interface SharingQuery {
  /** Whose data. */
  readonly person: PersonId;
  /** The recipient: an account or the id of a person where there is one, roles, and the organisation's code. */
  readonly recipient: {
    readonly professional?: string;
    /** Codes of `RecipientRole`. */
    readonly roles: readonly string[];
    readonly organisation?: string;
  };
  /** A code of the list of purposes. */
  readonly purpose: string;
  readonly categories: readonly DataCategory[];
  /** A code of the list of channels. */
  readonly channel: string;
  /** Who shares. */
  readonly asker: string;
  /** Statutory duties that the asker relies on, with what sets them off (CON-7). */
  readonly claims?: readonly SharingClaim[];
}

/** A statutory duty by its id, what set it off, and where that can be found. */
export interface SharingClaim {
  readonly basis: 'duty';
  readonly id: string;
  readonly trigger?: string;
  readonly reference?: string;
}

/** What was decided about one category, and on what basis. */
export interface SharedPart {
  readonly category: string;
  readonly outcome: 'permitted' | 'refused';
  /** `asked`, `basis`, `necessity` or `agreement`: which limit dropped it. */
  readonly droppedBy?: string;
  readonly basis?: { readonly kind: string; readonly ids: readonly string[]; readonly citation?: string };
}

/** What sharing is bound to: a code of the list of obligations, and by what names are replaced. */
export interface SharingObligation {
  readonly obligation: string;
  readonly form?: string;
}

/** Which of the categories may be shared, and why the others may not. */
export interface SharingAnswer {
  readonly open: readonly DataCategory[];
  readonly because: readonly { readonly rule: RuleId; readonly needs: string; readonly params?: Params }[];
  /** The same per category, with basis and limit. */
  readonly decided: readonly SharedPart[];
  readonly obligations: readonly SharingObligation[];
}

/** Asks what of a person may be shared with somebody (CON-8, CNF-2, CNF-5). Answered by consent; without it nothing may. */
export const sharingWith = question<SharingQuery, SharingAnswer>('sharingWith', {
  answer: { open: [], because: [{ rule: 'CON-8', needs: 'basis' }], decided: [], obligations: [] },
});

/** What goes out, to whom; `replaces` is an earlier disclosure of the same that has not gone out. */
export interface DisclosingQuery extends SharingQuery {
  /** What is shared, where it is not the record itself: the minutes of a conference, by the recipient's participation. */
  readonly content: { readonly kind: 'minutes'; readonly of: string };
  readonly replaces?: string;
}

/** What may go out, and what has to be recorded with it in the person's file (CON-10, CON-12): facts for whoever acts. */
export interface DisclosingAnswer {
  readonly sharing: SharingAnswer;
  /** Whether what was replaced still waits to go out; not told where nothing was. */
  readonly isReady?: boolean;
  /** It is ready to go out, as a new disclosure under this id. */
  prepare(disclosure: string): readonly Proposed[];
  /** What was ready goes out; by what the recipient is bound is a code of the list. */
  deliver(how: { readonly on: string; readonly bound: string }): readonly Proposed[];
  /** Nothing goes out; what was ready is stopped. */
  withhold(): readonly Proposed[];
}

/**
 * Asks what of a person may go out to somebody, and what has to be recorded with it (předání; CNF-5, CON-3, CON-10). Answered
 * by consent; without it nothing may.
 */
export const disclosing = question<DisclosingQuery, DisclosingAnswer>('disclosing', {
  answer: {
    sharing: { open: [], because: [{ rule: 'CON-8', needs: 'basis' }], decided: [], obligations: [] },
    prepare: () => [],
    deliver: () => [],
    withhold: () => [],
  },
});

/** What an agreement with an organisation says of sharing (dohoda s aktérem, CON-15); a list that is absent narrows nothing. */
export interface AgreementAnswer {
  readonly id: string;
  /** The organisation's code. */
  readonly organisation: string;
  readonly from?: string;
  readonly until?: string;
  readonly purposes?: readonly string[];
  readonly categories?: readonly string[];
  readonly channels?: readonly string[];
  /** Codes of the list of obligations. */
  readonly obligations?: readonly string[];
}

/**
 * Asks which agreements there are with the organisation of a recipient (CON-15); with any, where it is not named. No module
 * answers yet: until then there is none.
 */
export const agreementsWith = question<{ readonly organisation?: string }, readonly AgreementAnswer[]>(
  'agreementsWith',
  {
    answer: [],
  },
);

/** Asks how many consents and refusals of a person were recorded since a moment (CMG-15). Answered by consent. */
export const statementsSince = question<{ readonly person: PersonId; readonly since: string }, number>(
  'statementsSince',
  { answer: 0 },
);

/**
 * Asks for refusals to share that a person has not taken back, by id (CON-13). Answered by consent; without it there are none.
 */
export const standingRefusals = question<{ readonly person: PersonId }, readonly string[]>('standingRefusals', {
  answer: [],
});

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

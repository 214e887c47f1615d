import type { AssessmentPart } from '../lists/assessment-part.js';
import type { CaseMethod } from '../lists/case-method.js';

/*
 * What people read. Every field may be missing: not entered, or shut for this reader.
 */

/** Who did it and when. */
export interface Signed {
  readonly at: string;
  readonly by: string;
}

/** The intake as it is read (příjem). */
export interface IntakeRecord extends Signed {
  readonly channel?: string;
  readonly toldVoluntaryAndFree?: boolean;
  readonly residence?: string;
  readonly referredBy?: string;
  /** The actor and the agreement on outreach by which the client came (INT-7). */
  readonly actor?: string;
  readonly agreement?: string;
  readonly channelDetail?: string;
  readonly basis?: string;
  readonly legalBasis?: string;
  readonly situation?: string;
  readonly health?: string;
  readonly finance?: string;
  readonly housing?: string;
  readonly family?: string;
}

/** A screening as it is read: computed and decided stand side by side (SCR-6), with the version and the criteria. */
export interface ScreeningRecord extends Signed {
  readonly version?: string;
  readonly computed?: string;
  readonly decided?: string;
  readonly decidedBy?: readonly string[];
  readonly reason?: string;
  readonly inTargets?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
}

/** A part of the assessment with its author and day. */
export interface AssessmentEntry extends Signed {
  readonly part: AssessmentPart;
  readonly text?: string;
}

/** Findings of an assessment that are shared by their own categories (CON-4). */
export interface FindingDetails extends Signed {
  readonly health?: string;
  readonly finance?: string;
  readonly housing?: string;
}

/** Immediate help as it is read. */
export interface HelpRecord extends Signed {
  readonly residence?: string;
  readonly danger?: string;
  readonly result?: string;
  readonly endedAt?: string;
}

/** Something with a text of one's own: a contact, an ending, a phase. */
export interface NoteRecord extends Signed {
  readonly what: string;
  /** Of a phase: in which method, since both have an assessment. */
  readonly method?: CaseMethod;
  readonly on?: string;
  /** What was done, of a contact (CMG-18). */
  readonly interventions?: readonly string[];
  readonly text?: string;
}

/** Who had the case, from when. */
export interface AssignmentRecord extends Signed {
  readonly worker?: string;
  readonly method: CaseMethod;
  readonly reason?: string;
  readonly summary?: string;
  /** Who agreed to the method beside the client, and the client's own view (CMG-13). */
  readonly guardiansAgree?: readonly string[];
  readonly clientView?: string;
}

/** The marking of § 92 b (INT-9); only those who may read it get the groups. */
export interface CuratorRecord extends Signed {
  readonly groups?: readonly string[];
  readonly offered?: boolean;
  readonly accepted?: boolean;
}

/** A task as it is read. */
export interface TaskRecord {
  readonly task: string;
  readonly plan?: string;
  readonly title?: string;
  readonly goal?: string;
  readonly state: 'proposed' | 'agreed' | 'started' | 'done' | 'dropped';
  readonly proposedBy?: string;
  readonly responsible?: readonly { readonly kind: string; readonly id?: string }[];
  readonly coworkers?: readonly { readonly kind: string; readonly id?: string }[];
  readonly actorWorker?: string;
  readonly due?: string;
  readonly trigger?: string;
  /** The day on which the event came. */
  readonly triggeredOn?: string;
  /** The conference in which it was agreed, or the crisis to which it belongs. */
  readonly conference?: string;
  readonly crisis?: string;
  readonly after?: readonly string[];
  readonly clientView?: string;
  readonly note?: string;
}

/** A version of a plan as it was agreed to (verze plánu; PLN-4). */
export interface PlanVersion {
  readonly version: number;
  readonly agreedAt: string;
  readonly goals: readonly { readonly goal: string; readonly title?: string }[];
  readonly risks: readonly { readonly risk: string; readonly what?: string; readonly measure?: string }[];
  readonly tasks: readonly TaskRecord[];
  readonly reassessOn?: string;
}

/** A review as it is read (přehodnocení; PLN-4). */
export interface ReviewRecord extends Signed {
  readonly result: 'confirm' | 'change' | 'complete';
  readonly version?: number;
  readonly goals: readonly { readonly goal: string; readonly progress: string; readonly note?: string }[];
  readonly actors: readonly {
    readonly actor: { readonly kind: string; readonly id?: string };
    readonly name?: string;
    readonly involvement: string;
    readonly note?: string;
  }[];
  readonly effect?: string;
  readonly next?: string;
}

/** A plan as it is read (individuální plán). */
export interface PlanRecord {
  readonly plan: string;
  /** The version as it stands; what is agreed to is one of them (PLN-2). */
  readonly version: number;
  readonly kind?: string;
  readonly title?: string;
  /** The plan of which it is a part, and whose this part is (PLN-6). */
  readonly partOf?: string;
  readonly responsible?: readonly { readonly kind: string; readonly id?: string }[];
  readonly actorWorker?: string;
  readonly goals: readonly { readonly goal: string; readonly title?: string }[];
  readonly risks: readonly { readonly risk: string; readonly what?: string; readonly measure?: string }[];
  readonly reassessOn?: string;
  readonly closed: boolean;
  /** Completed by a review (PLN-4), and not merely closed. */
  readonly completed?: boolean;
  /** Reviews in their order. */
  readonly reviews: readonly ReviewRecord[];
  /** Every version that was agreed to, as it read then (PLN-4). */
  readonly versions: readonly PlanVersion[];
  /** Why the plan was changed, each time (CMG-9). */
  readonly causes: readonly (Signed & { readonly text: string })[];
  /** Agreements, each to its version. */
  readonly agreements: readonly (Signed & {
    readonly version?: number;
    readonly clientAgrees?: boolean;
    readonly guardiansAgree?: readonly string[];
    readonly clientView?: string;
    /** Sharing is refused, and which tasks so cannot involve an actor (CON-13). */
    readonly sharingRefused?: { readonly refusals: readonly string[]; readonly tasks: readonly string[] };
  })[];
}

/** A reply owed to a health provider (INT-5). */
export interface ReplyRecord {
  readonly reply: string;
  readonly due?: string;
  readonly notifiedBy?: string;
  readonly outcome?: string;
  readonly providerToldOn?: string;
  readonly note?: string;
}

/** A member of the team as it is read (člen týmu; CMG-7). */
export interface MemberRecord {
  readonly member: string;
  readonly role?: string;
  readonly who?: readonly { readonly kind: string; readonly id?: string }[];
  readonly name?: string;
  readonly tasks?: string;
  /** Why this actor was chosen (ETH-3). */
  readonly grounds?: string;
  readonly from?: string;
  readonly until?: string;
}

/** Something asked and what was answered: of the coordinator (CMG-8), of the methodologist (CMG-16). */
export interface AskedRecord extends Signed {
  readonly id: string;
  readonly kind?: string;
  readonly pseudonym?: string;
  readonly text?: string;
  readonly answer?: string;
  readonly answeredBy?: string;
}

/** A crisis as it is read (krize; CMG-12). */
export interface CrisisRecord extends Signed {
  readonly crisis: string;
  readonly handler?: string;
  readonly what?: string;
  readonly result?: string;
  readonly endedAt?: string;
}

/** A service that refused the client (CMG-19). */
export interface RefusedServiceRecord extends Signed {
  readonly service?: string;
  readonly reason?: string;
  readonly on?: string;
  readonly advocacy?: string;
}

/** A mediation with a service (CNF-10). */
export interface MediationRecord extends Signed {
  readonly on?: string;
  readonly between?: string;
  readonly service?: string;
  readonly result?: string;
}

/** A specialist's assessment under its author and day (CMG-20). */
export interface SpecialistRecord extends Signed {
  readonly author?: string;
  readonly specialty?: string;
  readonly on?: string;
  readonly needs?: string;
  readonly health?: string;
  readonly finance?: string;
  readonly housing?: string;
  readonly family?: string;
}

/** A summary that the client got (ISW-7). */
export interface SummaryRecord extends Signed {
  readonly options?: string;
  /** The steps agreed at that time, as they stood in the plan. */
  readonly steps: readonly { readonly task: string; readonly title?: string; readonly due?: string }[];
  readonly contacts?: string;
}

/** An evaluation at the end: the case manager's with the client's view, or the coordinator's (CMG-14). */
export interface EvaluationRecord extends Signed {
  readonly of: 'caseManager' | 'supportCoordinator';
  readonly process?: string;
  readonly goals?: string;
  readonly clientView?: string;
  readonly noView?: string;
  readonly lessons?: string;
}

/** The record of a case (záznam případu). The client's name lives in the person's file. */
export interface CaseRecord {
  readonly client?: string;
  readonly method: CaseMethod;
  readonly phase: string;
  readonly intake?: IntakeRecord;
  readonly assignments: readonly AssignmentRecord[];
  readonly help: readonly HelpRecord[];
  readonly replies: readonly ReplyRecord[];
  readonly curator?: CuratorRecord;
  readonly phases: readonly NoteRecord[];
  readonly contacts: readonly NoteRecord[];
  readonly screenings: readonly ScreeningRecord[];
  readonly declined: readonly NoteRecord[];
  readonly assessment: readonly AssessmentEntry[];
  readonly findings: readonly FindingDetails[];
  readonly specialists: readonly SpecialistRecord[];
  readonly caresFor: readonly string[];
  readonly team: readonly MemberRecord[];
  readonly requests: readonly AskedRecord[];
  readonly mediations: readonly MediationRecord[];
  readonly consultations: readonly AskedRecord[];
  readonly refusedServices: readonly RefusedServiceRecord[];
  readonly summaries: readonly SummaryRecord[];
  readonly crises: readonly CrisisRecord[];
  readonly expectedEnd?: string;
  readonly evaluations: readonly EvaluationRecord[];
  /** Closings and reopenings in their order (CMG-14, CMG-15). */
  readonly closings: readonly (Signed & { readonly reason?: string; readonly outlook?: string })[];
  readonly reopenings: readonly NoteRecord[];
  readonly plans: readonly PlanRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly ending?: Signed & {
    readonly reason?: string;
    readonly cooperation?: string;
    readonly wayToGoal?: string;
    readonly strengths?: string;
    readonly preparedness?: string;
    readonly summary?: string;
  };
}

/** A case of which nothing has been read yet. */
export const blankRecord: CaseRecord = {
  method: 'individualSocialWork',
  phase: 'preparation',
  assignments: [],
  help: [],
  replies: [],
  phases: [],
  contacts: [],
  screenings: [],
  declined: [],
  assessment: [],
  findings: [],
  specialists: [],
  caresFor: [],
  team: [],
  requests: [],
  mediations: [],
  consultations: [],
  refusedServices: [],
  summaries: [],
  crises: [],
  evaluations: [],
  closings: [],
  reopenings: [],
  plans: [],
  tasks: [],
};

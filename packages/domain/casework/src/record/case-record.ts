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
  readonly on?: string;
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
  readonly after?: readonly string[];
  readonly clientView?: string;
  readonly note?: string;
}

/** A plan as it is read (individuální plán). */
export interface PlanRecord {
  readonly plan: string;
  /** The version as it stands; what is agreed to is one of them (PLN-2). */
  readonly version: number;
  readonly title?: string;
  readonly goals: readonly { readonly goal: string; readonly title?: string }[];
  readonly risks: readonly { readonly risk: string; readonly what?: string; readonly measure?: string }[];
  readonly reassessOn?: string;
  readonly closed: boolean;
  /** Agreements, each to its version. */
  readonly agreements: readonly (Signed & {
    readonly version?: number;
    readonly clientAgrees?: boolean;
    readonly guardiansAgree?: readonly string[];
    readonly clientView?: string;
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
  plans: [],
  tasks: [],
};

import { type FileState, findInstance, idOfStream } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import type { CrisisId, PlanId } from '../ids.js';
import type { AssessmentPart } from '../lists/assessment-part.js';
import type { Circle } from '../lists/circle.js';
import type { IndividualPhase } from '../lists/individual-phase.js';
import type { IntakeChannel } from '../lists/intake-channel.js';
import type { MunicipalityType } from '../lists/municipality-type.js';
import type { ScreeningOutcome } from '../screening/screening-outcome.js';

/** What decisions know of a case: small and flat, without personal data. */
export interface CaseData {
  readonly client?: PersonId;
  readonly openedOn?: string;
  readonly channel?: IntakeChannel;
  /** The social worker, or who was it before the method changed. */
  readonly worker?: string;
  /** The one case manager (CMG-4); none as long as the work is individual. */
  readonly manager?: string;
  readonly phase: IndividualPhase;
  /** The client has not been told yet that help is voluntary and free (INT-1). */
  readonly untold?: boolean;
  /** How much an actor had passed on at the intake (INT-3). */
  readonly passed?: 'nothing' | 'basic' | 'details';
  /** The last day for which an intake without a basis is kept (INT-3). */
  readonly unbasedUntil?: string;
  /** What was decided in the last screening. */
  readonly screened?: ScreeningOutcome;
  readonly circle?: Circle;
  readonly declined: boolean;
  readonly assessed: readonly AssessmentPart[];
  /** The plan that was opened last. */
  readonly plan?: PlanId;
  readonly contacts: number;
  readonly lastContact?: string;
  /** In what kind of municipality the client lives, where it was said (CMG-21). */
  readonly residentOf?: MunicipalityType;
  /** The actor and the agreement by which the client came (INT-7). */
  readonly actor?: string;
  readonly agreement?: string;
  /** How often services refused the client, by reason (CMG-19). */
  readonly refusals?: Readonly<Record<string, number>>;
  /** The first day of the phase of case management in which the case is. */
  readonly phaseSince?: string;
  readonly crisis?: CrisisId;
  /** When the cooperation is expected to end (CMG-14). */
  readonly expectedEnd?: string;
  /** What the end rests on: the case manager's evaluation, the coordinator's (CMG-14). */
  readonly evaluated?: boolean;
  readonly processEvaluated?: boolean;
  readonly closedOn?: string;
  /** Coordinators of the moment of closing, who still owe their evaluation. */
  readonly coordinators?: readonly string[];
  /** When the case was opened again; consents and screening are asked anew since (CMG-15). */
  readonly reopenedAt?: string;
  /** Deadlines that a sweep has announced. */
  readonly raised: readonly string[];
}

/** A case before its intake. */
export const blankCase: CaseData = { phase: 'preparation', declined: false, assessed: [], contacts: 0, raised: [] };

/** The case of a file, as long as its intake was recorded. */
export const findCase = (file: FileState) => findInstance<CaseData>(file, 'case', idOfStream(file.stream));

/** The case of a file that begins with an intake. */
export function getCase(file: FileState): CaseData & { readonly client: PersonId; readonly worker: string } {
  const data = findCase(file)?.data;
  if (data?.client === undefined || data.worker === undefined) throw new Error('the file holds no case');
  return { ...data, client: data.client, worker: data.worker };
}

/** Whom the case is with now: the case manager, before that the social worker. */
export const whoseCase = ({ manager, worker }: CaseData): string | undefined => manager ?? worker;

import { question } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import type { CaseId } from './ids.js';
import type { TargetKind } from './lists/target-kind.js';
import type { Questionnaire } from './screening/questionnaire.js';

/** Asks for the questionnaire in force (platný dotazník; SCR-4). Answered by casework. */
export const questionnaireInForce = question<Record<string, never>, Questionnaire>('questionnaireInForce');

/** A target that the office has chosen. */
export interface ChosenTarget {
  readonly target: string;
  readonly kind: TargetKind;
  readonly title: string;
}

/** Asks for the target groups and problems chosen (zvolené cíle; SCR-5). Answered by casework. */
export const chosenTargets = question<Record<string, never>, readonly ChosenTarget[]>('chosenTargets');

/** Asks for the cases of a person that have not ended (otevřené případy; INT-6). Answered by casework. */
export const openCasesOf = question<{ readonly person: PersonId }, readonly CaseId[]>('openCasesOf', { answer: [] });

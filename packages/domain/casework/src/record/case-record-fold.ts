import { recordFold } from '@koordinace/kernel';
import { blankRecord, type CaseRecord } from './case-record.js';
import { individualSteps } from './individual-steps.js';
import { managementSteps } from './management-steps.js';
import { planSteps } from './plan-steps.js';
import { reviewSteps } from './review-steps.js';
import { type KeepScreenings, keepAll, screeningStep } from './screening-step.js';
import { supportSteps } from './support-steps.js';

/**
 * The record of a case, read whole by those whose work it is. The grounds of the social curator's cooperation are
 * open to them and to the curator only (INT-9).
 */
export const caseRecordWith = (keep: KeepScreenings) =>
  recordFold<CaseRecord>({
    stream: 'case',
    start: blankRecord,
    steps: [...individualSteps, screeningStep(keep), ...planSteps, ...reviewSteps, ...managementSteps, ...supportSteps],
    whole: ['caseManager', 'socialWorker'],
    restricted: { curatorship: ['caseManager', 'socialWorker', 'socialCurator'] },
  });

/** The record as it is. */
export const caseRecordFold = caseRecordWith(keepAll);

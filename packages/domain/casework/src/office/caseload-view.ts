import { type FileState, instancesOf, rolePartition, type View } from '@koordinace/kernel';
import { type CaseData, findCase, whoseCase } from '../case/case-data.js';
import { missingParts } from '../case/management-rules.js';
import type { CaseMethod } from '../lists/case-method.js';
import type { PlanData } from '../plan/plan-data.js';

/** An open case as the head counts it: whose it is and how far its papers are; no client. */
export interface CaseloadRow {
  readonly case: string;
  readonly worker: string;
  readonly method: CaseMethod;
  readonly openedOn: string;
  readonly screened: boolean;
  /** In case management: the assessment is complete and a plan was agreed. */
  readonly documented: boolean;
}

const hasPapers = (file: FileState, data: CaseData): boolean =>
  missingParts(data).length === 0 &&
  instancesOf<PlanData>(file, 'plan').some((plan) => plan.data.agreedVersion !== undefined);

/** Open cases by worker, for the heads (vytížení case managerů, STF-9). */
export const caseloadView: View = {
  name: 'caseload',
  stream: 'case',
  who: ['head'],
  keeps: ['STF-9'],
  rows(file) {
    const found = findCase(file);
    const worker = found && whoseCase(found.data);
    if (found === undefined || worker === undefined || found.at.includes('work.ended')) return [];
    const { manager, openedOn = '', screened } = found.data;
    const data: CaseloadRow = {
      case: found.id,
      worker,
      method: manager === undefined ? 'individualSocialWork' : 'caseManagement',
      openedOn,
      screened: screened !== undefined,
      documented: manager !== undefined && hasPapers(file, found.data),
    };
    return [{ partition: rolePartition('head'), key: found.id, order: `${worker} ${openedOn}`, data }];
  },
};

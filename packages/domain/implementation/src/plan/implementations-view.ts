import { type FileState, idOfStream, rolePartition, type View, type ViewRow } from '@koordinace/kernel';
import { risksOf } from '../risk/risk-data.js';
import { type AdviceProgress, adviceProgress } from './advice.js';
import { findImplementation } from './implementation-data.js';
import { isEvaluationDue } from './interim-evaluation.js';
import { hasEnded, stepsOf } from './step-data.js';

/** A plan on its front page (titulní strana plánu): where it stands, counts and days, and the five pieces of advice (IMP-12). */
export interface ImplementationRow {
  readonly implementation: string;
  readonly state: string;
  readonly carrier?: string;
  readonly startsOn?: string;
  readonly evaluationOn?: string;
  readonly startedOn?: string;
  readonly steps: number;
  readonly running: number;
  readonly ended: number;
  readonly risks: number;
  /** Risks that the data show and nobody has answered (RSK-3). */
  readonly proposed: number;
  readonly matured: number;
  readonly evaluations: number;
  readonly evaluationDue: boolean;
  readonly advice: AdviceProgress;
}

/** Who sees the list of plans: an introduction concerns the whole office. */
export const listReaders = ['head', 'leadership', 'supportCoordinator', 'departmentWorker', 'otherDepartment'] as const;

function rowOf(file: FileState): readonly ViewRow[] {
  const plan = findImplementation(file);
  if (plan === undefined) return [];
  const { carrier, startsOn, evaluationOn, startedOn, evaluations } = plan.data;
  const steps = stepsOf(file).filter(({ at }) => at !== 'dropped' && at !== 'waiting');
  const risks = risksOf(file);
  const row: ImplementationRow = {
    implementation: idOfStream(file.stream),
    state: plan.at,
    ...(carrier !== undefined && { carrier }),
    ...(startsOn !== undefined && { startsOn }),
    ...(evaluationOn !== undefined && { evaluationOn }),
    ...(startedOn !== undefined && { startedOn }),
    steps: steps.length,
    running: steps.filter(({ at }) => at === 'running').length,
    ended: steps.filter(hasEnded).length,
    risks: risks.filter(({ at }) => at !== 'proposed' && at !== 'setAside').length,
    proposed: risks.filter(({ at }) => at === 'proposed').length,
    matured: risks.filter(({ at }) => at === 'matured').length,
    evaluations,
    evaluationDue: isEvaluationDue(file),
    advice: adviceProgress({ ...plan.data, steps: steps.length }),
  };
  return [{ partition: rolePartition('anyone'), key: row.implementation, order: startsOn ?? '', data: row }];
}

/** Implementation plans, for everybody in the office (přehled implementačních plánů; IMP-12). */
export const implementationsView: View = {
  name: 'implementations',
  stream: 'implementation',
  keeps: ['IMP-12'],
  who: listReaders,
  rows: rowOf,
};

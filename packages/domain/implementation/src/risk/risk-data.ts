import { type FileState, findInstance, type InstanceState, instancesOf } from '@koordinace/kernel';
import { type StepData, stepsOf } from '../plan/step-data.js';
import type { CatalogueRiskCode } from './risk-codes.js';
import type { RiskSign } from './risk-sign.js';

/** What decisions know of a risk: codes, numbers, days and an account; what was written stays in the record. */
export interface RiskData {
  readonly catalogue?: CatalogueRiskCode;
  /** What in the data showed it, and how that looked (RSK-3). */
  readonly sign?: RiskSign;
  readonly seen?: string;
  readonly likelihood?: number;
  readonly impact?: number;
  readonly owner?: string;
  readonly reviewOn?: string;
}

type Risk = InstanceState<RiskData>;

/** All risks of a plan. */
export const risksOf = (file: FileState): readonly Risk[] => instancesOf<RiskData>(file, 'risk');

/** A risk of the file. */
export const findRisk = (file: FileState, risk: string) => findInstance<RiskData>(file, 'risk', risk);

/** Risks with which the plan counts: open ones, and those that came true and are not settled. */
export const risksInForce = (file: FileState): readonly Risk[] =>
  risksOf(file).filter(({ at }) => at === 'open' || at === 'matured');

/** Risks that the data show and nobody has answered yet (RSK-3). */
export const proposedRisks = (file: FileState): readonly Risk[] => risksOf(file).filter(({ at }) => at === 'proposed');

/** The measures against a risk (opatření), waiting or already steps; what was dropped is none. */
export const measuresOf = (file: FileState, risk: string): readonly InstanceState<StepData>[] =>
  stepsOf(file).filter(({ at, data }) => data.measureOf === risk && at !== 'dropped');

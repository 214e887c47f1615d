import { recordFold } from '@koordinace/kernel';
import { riskSteps } from '../../risk/risk-steps.js';
import { adviceProgress } from '../advice.js';
import { planReaders } from '../who.js';
import type { ImplementationRecord } from './implementation-record.js';
import { planSteps } from './plan-steps.js';
import { stepSteps } from './step-steps.js';

const start: ImplementationRecord = {
  implementation: '',
  history: [],
  carriers: [],
  goals: [],
  steps: [],
  risks: [],
  evaluations: [],
  support: [],
  informed: [],
};

/** The record with the five pieces of advice as they stand now (IMP-12). */
function withAdvice(record: ImplementationRecord): ImplementationRecord {
  const { support, informed, consulted, startedOn, steps } = record;
  const advice = adviceProgress({
    planned: support.filter(({ held }) => !held).length,
    held: support.filter(({ held }) => held).length,
    informed: informed.length,
    actors: consulted?.actors ?? 'notKnown',
    formalised: consulted?.formalised ?? 'notKnown',
    steps: steps.filter(({ state }) => state !== 'dropped' && state !== 'waiting').length,
    ...(startedOn !== undefined && { startedOn }),
  });
  return { ...record, advice };
}

/** The record of an implementation plan, for the whole office; nobody's data are in it (IMP-2, RSK-2). */
export const planRecord = recordFold<ImplementationRecord>({
  stream: 'implementation',
  start,
  whole: planReaders,
  shared: false,
  steps: [...planSteps, ...stepSteps, ...riskSteps],
  finish: withAdvice,
});

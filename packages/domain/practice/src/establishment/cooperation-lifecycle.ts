import {
  type FactOf,
  type FileState,
  fact,
  instancesOf,
  lifecycle,
  type RuleAct,
  rule,
  when,
} from '@koordinace/kernel';
import { z } from 'zod';
import { Note } from '../wording.js';
import { adoptedOnce } from './adopted-once.js';
import { CooperationId } from './establishment-ids.js';
import { CooperationPair } from './lists/cooperation-pair.js';

/** Rules of cooperation between two posts were set (stanovení pravidel spolupráce, STF-11). */
export const CooperationRulesSet = fact('CooperationRulesSet', {
  cooperation: CooperationId,
  between: CooperationPair.schema,
  version: z.int(),
  competences: Note,
  procedures: Note,
  information: Note,
  methodology: Note.optional(),
});

/** What decisions know of rules of cooperation. */
export interface CooperationData {
  readonly between?: CooperationPair;
  readonly version: number;
}

/** The rules between two posts that are in force: what was set last. */
export const findCooperation = (office: FileState, between: CooperationPair): CooperationData | undefined =>
  instancesOf<CooperationData>(office, 'cooperation').findLast(({ data }) => data.between === between)?.data;

/** The coordinator is the case managers' methodologist, and the rules between them say how (STF-11). */
const methodologyTold = rule('STF-11', {
  needs: ['methodology'],
  act: (_: CooperationData, { fact: given }: RuleAct<FactOf<typeof CooperationRulesSet>>) =>
    given.between === 'coordinatorManagers' && given.methodology === undefined ? { needs: 'methodology' } : 'permit',
});

/** The versions of rules of cooperation (pravidla spolupráce, STF-11); the last one of each pair is in force. */
export const cooperationLifecycle = lifecycle<CooperationData>({
  name: 'cooperation',
  stream: 'office',
  start: { version: 0 },
  chart: adoptedOnce('CooperationRulesSet'),
  facts: [CooperationRulesSet],
  folds: [when(CooperationRulesSet, (_: CooperationData, { between, version }) => ({ between, version }))],
  rules: [],
  warnings: [{ fact: 'CooperationRulesSet', rule: methodologyTold }],
});

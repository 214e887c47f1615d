import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { type IndividualWorkEnded, phaseFacts } from '../facts/individual-work-facts.js';
import type { IntakeRecorded } from '../facts/intake-facts.js';
import { clientIsGone } from '../lists/ending-reason.js';
import { IndividualPhase, phaseAfter } from '../lists/individual-phase.js';
import type { CaseData } from './case-data.js';

/** No case starts directly in case management (ISW-1). */
export const individualFirst = rule('ISW-1', {
  needs: ['individualFirst'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof IntakeRecorded>>) =>
    fact.method === 'caseManagement' ? { needs: 'individualFirst' } : 'permit',
});

type PhaseBegun = FactOf<(typeof phaseFacts)[IndividualPhase]>;

/** The phases follow one another; revisiting one or leaving one out has a reason (ISW-2). */
export const phaseInOrder = rule('ISW-2', {
  needs: ['already', 'reason'],
  act: (data: CaseData, { fact }: RuleAct<PhaseBegun>): Verdict<'already' | 'reason'> => {
    const next = IndividualPhase.codes.find((phase) => phaseFacts[phase].type === fact.type);
    if (next === data.phase) return { needs: 'already' };
    return next === phaseAfter(data.phase) || fact.reason !== undefined ? 'permit' : { needs: 'reason' };
  },
});

const parts = ['cooperation', 'wayToGoal', 'strengths', 'preparedness'] as const;

/** Ending evaluates; a short form serves where the client is no longer there (ISW-5). */
export const evaluatedAtEnd = rule('ISW-5', {
  needs: [...parts, 'summary'],
  act: (
    _: CaseData,
    { fact }: RuleAct<FactOf<typeof IndividualWorkEnded>>,
  ): Verdict<(typeof parts)[number] | 'summary'> => {
    const missing = parts.filter((part) => fact[part] === undefined);
    const [first] = missing;
    if (first === undefined) return 'permit';
    if (clientIsGone(fact.reason)) return fact.summary === undefined ? { needs: 'summary' } : 'permit';
    return { needs: first, params: { count: missing.length, missing } };
  },
});

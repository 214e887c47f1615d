import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { MethodChanged } from '../facts/management-facts.js';
import type { ScreeningRecorded } from '../facts/screening-facts.js';
import { needCriteria, readinessCriteria } from '../screening/criterion.js';
import type { CaseData } from './case-data.js';

type Screening = RuleAct<FactOf<typeof ScreeningRecorded>>;

/** Every criterion of need has its answer (SCR-1). */
export const everyCriterion = rule('SCR-1', {
  needs: ['unanswered'],
  act: (_: CaseData, { fact }: Screening): Verdict<'unanswered'> => {
    const open = needCriteria.filter((one) => fact.unanswered.includes(one));
    return open.length === 0 ? 'permit' : { needs: 'unanswered', params: { count: open.length, criteria: open } };
  },
});

/**
 * Readiness is assessed apart from need. A client who is not ready may still begin, with a reduced circle of
 * actors (SCR-2).
 */
export const readinessApart = rule('SCR-2', {
  needs: ['readiness', 'reducedCircle'],
  act: (
    data: CaseData,
    { fact }: RuleAct<FactOf<typeof ScreeningRecorded> | FactOf<typeof MethodChanged>>,
  ): Verdict<'readiness' | 'reducedCircle'> => {
    if (fact.type === 'ScreeningRecorded') {
      const open = readinessCriteria.filter((one) => fact.unanswered.includes(one));
      return open.length === 0 ? 'permit' : { needs: 'readiness', params: { count: open.length, criteria: open } };
    }
    return data.screened === 'indicatedNotReady' && fact.circle !== 'reduced' ? { needs: 'reducedCircle' } : 'permit';
  },
});

/** A screening is made with the version in force (SCR-4). */
export const versionInForce = rule('SCR-4', {
  needs: ['notInForce', 'strangeAnswers'],
  act: (_: CaseData, { fact }: Screening): Verdict<'notInForce' | 'strangeAnswers'> => {
    if (fact.version !== fact.versionInForce) {
      return { needs: 'notInForce', params: { version: fact.version, inForce: fact.versionInForce } };
    }
    return fact.strangeAnswers === 0 ? 'permit' : { needs: 'strangeAnswers', params: { count: fact.strangeAnswers } };
  },
});

/** Only targets that the office has chosen are shown (SCR-5). */
export const chosenTargetsOnly = rule('SCR-5', {
  needs: ['notChosen'],
  act: (_: CaseData, { fact }: Screening) =>
    fact.unknownTargets.length === 0 ? 'permit' : { needs: 'notChosen', params: { targets: fact.unknownTargets } },
});

/** A decision against the computed outcome has a reason (SCR-6). */
export const againstComputed = rule('SCR-6', {
  needs: ['reason'],
  act: (_: CaseData, { fact }: Screening) =>
    fact.decided === fact.computed || fact.reason !== undefined ? 'permit' : { needs: 'reason' },
});

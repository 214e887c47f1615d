import { dayOf, type FactOf, instancesOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { MediationRecorded } from '../facts/coordinator-facts.js';
import type { AssessmentRecorded } from '../facts/individual-work-facts.js';
import type { IntakeRecorded } from '../facts/intake-facts.js';
import type { CaseHandedOver, MethodChanged } from '../facts/management-facts.js';
import type { CareLinked, ServiceRefused, SummaryGiven } from '../facts/support-facts.js';
import type { MemberData } from '../team/member-lifecycle.js';
import type { CaseData } from './case-data.js';

/** Where an agreement on outreach is named, the actor is too, so that its yield can be counted (INT-7). */
export const outreachCounted = rule('INT-7', {
  needs: ['actor'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof IntakeRecorded>>) =>
    fact.agreement !== undefined && fact.actor === undefined ? { needs: 'actor' } : 'permit',
});

/** A summary for the client says what is possible and whom to turn to (ISW-7). */
export const summaryWhole = rule('ISW-7', {
  needs: ['options', 'contacts'],
  act: (_: CaseData, { fact }: RuleAct<FactOf<typeof SummaryGiven>>): Verdict<'options' | 'contacts'> => {
    if (fact.options === undefined) return { needs: 'options' };
    return fact.contacts === undefined ? { needs: 'contacts' } : 'permit';
  },
});

/** A carer's needs are kept apart from those of the person cared for: in a case of the carer's own (ISW-8). */
export const carerApart = rule('ISW-8', {
  needs: ['ownCase', 'itself', 'unknown'],
  act: (
    _: CaseData,
    { fact }: RuleAct<FactOf<typeof AssessmentRecorded> | FactOf<typeof CareLinked>>,
  ): Verdict<'ownCase' | 'itself' | 'unknown'> => {
    if (fact.type === 'AssessmentRecorded') {
      return fact.about === undefined || fact.about === fact.client ? 'permit' : { needs: 'ownCase' };
    }
    if (fact.caresFor === fact.client) return { needs: 'itself' };
    return fact.known ? 'permit' : { needs: 'unknown' };
  },
});

/** A mediation says between whom it was and how it ended (CNF-10). */
export const mediationTold = rule('CNF-10', {
  needs: ['parties', 'result', 'future'],
  act: (
    _: CaseData,
    { fact, at }: RuleAct<FactOf<typeof MediationRecorded>>,
  ): Verdict<'parties' | 'result' | 'future'> => {
    if (fact.on > dayOf(at)) return { needs: 'future', params: { day: fact.on } };
    if (fact.between === undefined || fact.service === undefined) return { needs: 'parties' };
    return fact.result === undefined ? { needs: 'result' } : 'permit';
  },
});

/** The coordinator is no case manager of the case; and is asked when a case manager cannot go on alone (CMG-8). */
export const coordinatorApart = rule('CMG-8', {
  needs: ['coordinator', 'askCoordinator'],
  act: (
    _: CaseData,
    {
      fact,
      file,
    }: RuleAct<FactOf<typeof MethodChanged> | FactOf<typeof CaseHandedOver> | FactOf<typeof ServiceRefused>>,
  ): Verdict<'coordinator' | 'askCoordinator'> => {
    if (fact.type === 'ServiceRefused') {
      const asked = instancesOf(file, 'request').length + instancesOf(file, 'conference').length;
      return asked > 0 ? 'permit' : { needs: 'askCoordinator' };
    }
    return fact.standing.coordinator ? { needs: 'coordinator' } : 'permit';
  },
});

/** For somebody from a type I or II municipality, drawing its representative in is suggested (CMG-21). */
export const representativeSuggested = rule('CMG-21', {
  needs: ['representative'],
  act: ({ residentOf, channel }: CaseData, { file }: RuleAct<FactOf<typeof MethodChanged>>) => {
    const involved = instancesOf<MemberData>(file, 'member').some(
      ({ at, data }) => at === 'member' && data.role === 'municipality',
    );
    const lives =
      residentOf === 'typeI' || residentOf === 'typeII' || (residentOf === undefined && channel === 'municipality');
    return lives && !involved ? { needs: 'representative' as const } : 'permit';
  },
});

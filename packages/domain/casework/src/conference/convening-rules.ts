import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { ConferenceConvened, ConferenceOpened } from '../facts/conference-facts.js';
import type { ConferenceData } from './conference-data.js';

type Convened = FactOf<typeof ConferenceConvened>;

/**
 * Purpose and agenda are set beforehand and a coordinator leads; where the office has none, the case manager may, and nobody
 * else (CNF-1). It is opened on its day, not before, and in a case that goes on.
 */
export const wellConvened = rule('CNF-1', {
  needs: ['purpose', 'agenda', 'past', 'coordinator', 'caseManager', 'notYet', 'caseEnded'],
  act: (
    { on }: ConferenceData,
    { fact, file, at }: RuleAct<Convened | FactOf<typeof ConferenceOpened>>,
  ): Verdict<'purpose' | 'agenda' | 'past' | 'coordinator' | 'caseManager' | 'notYet' | 'caseEnded'> => {
    if (findCase(file)?.at.includes('work.ended') === true) return { needs: 'caseEnded' };
    const today = dayOf(at);
    if (fact.type === 'ConferenceOpened') {
      return on !== undefined && today < on ? { needs: 'notYet', params: { day: on } } : 'permit';
    }
    if (fact.purpose === undefined) return { needs: 'purpose' };
    if (fact.agenda === undefined || fact.agenda.length === 0) return { needs: 'agenda' };
    if (fact.on < today) return { needs: 'past', params: { day: fact.on } };
    if (fact.kind !== 'caseConference') return 'permit';
    if (fact.leads === 'notCaseManager') return { needs: 'caseManager' };
    return fact.leads === 'other' ? { needs: 'coordinator' } : 'permit';
  },
});

/** An office without a coordinator is told that the case manager leads in the coordinator's place (CNF-1). */
export const ledByCoordinator = rule('CNF-1', {
  needs: ['officeHasNone'],
  act: (_: ConferenceData, { fact }: RuleAct<Convened>) =>
    fact.leads === 'officeHasNone' && fact.kind === 'caseConference' ? { needs: 'officeHasNone' } : 'permit',
});

/**
 * The conference of child protection is a kind of its own: its authority leads it, and a coordinator or a worker of the case
 * writes it down (CNF-9).
 */
export const childProtectionLed = rule('CNF-9', {
  needs: ['authority', 'recordedBy'],
  act: (_: ConferenceData, { fact }: RuleAct<Convened>): Verdict<'authority' | 'recordedBy'> => {
    if (fact.kind !== 'childProtection' || fact.leads === 'authority') return 'permit';
    return { needs: fact.authority === undefined ? 'authority' : 'recordedBy' };
  },
});

import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { ConferenceConvened, ConferenceOpened } from '../facts/conference-facts.js';
import type { ConferenceData } from './conference-data.js';

type Convened = FactOf<typeof ConferenceConvened>;

/**
 * Purpose and agenda are set beforehand and a coordinator leads; where the office has none, the case manager may (CNF-1). It
 * is opened on its day, not before.
 */
export const wellConvened = rule('CNF-1', {
  needs: ['purpose', 'agenda', 'past', 'coordinator', 'notYet'],
  act: (
    { on }: ConferenceData,
    { fact, at }: RuleAct<Convened | FactOf<typeof ConferenceOpened>>,
  ): Verdict<'purpose' | 'agenda' | 'past' | 'coordinator' | 'notYet'> => {
    const today = dayOf(at);
    if (fact.type === 'ConferenceOpened') {
      return on !== undefined && today < on ? { needs: 'notYet', params: { day: on } } : 'permit';
    }
    if (fact.purpose === undefined) return { needs: 'purpose' };
    if (fact.agenda === undefined || fact.agenda.length === 0) return { needs: 'agenda' };
    if (fact.on < today) return { needs: 'past', params: { day: fact.on } };
    return fact.leads === 'other' && fact.kind === 'caseConference' ? { needs: 'coordinator' } : 'permit';
  },
});

/** An office without a coordinator is told that the case manager leads in the coordinator's place (CNF-1). */
export const ledByCoordinator = rule('CNF-1', {
  needs: ['officeHasNone'],
  act: (_: ConferenceData, { fact }: RuleAct<Convened>) =>
    fact.leads === 'officeHasNone' && fact.kind === 'caseConference' ? { needs: 'officeHasNone' } : 'permit',
});

/** The conference of child protection is a kind of its own: its authority leads it (CNF-9). */
export const childProtectionLed = rule('CNF-9', {
  needs: ['authority'],
  act: (_: ConferenceData, { fact }: RuleAct<Convened>) =>
    fact.kind === 'childProtection' && fact.leads !== 'authority' ? { needs: 'authority' } : 'permit',
});

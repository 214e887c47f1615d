import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findSupervision, type SessionData, type SupervisionData } from './supervision-data.js';
import type { SessionHeld, SessionPlanned, SuperviseesChanged, SupervisionArranged } from './supervision-facts.js';

type Composed = FactOf<typeof SupervisionArranged> | FactOf<typeof SuperviseesChanged>;
type FormNeeds = 'notHere' | 'one' | 'several' | 'outsideActors' | 'insideOnly' | 'supervisor' | 'peers';

/** Each form has its participants: one, a team, actors of outside, or peers without a supervisor (SUP-1). */
export const formFits = rule('SUP-1', {
  needs: ['notHere', 'one', 'several', 'outsideActors', 'insideOnly', 'supervisor', 'peers'],
  act: (data: SupervisionData, { fact }: RuleAct<Composed>): Verdict<FormNeeds> => {
    const { form, participants, organisations } = fact;
    const unknown = participants.find(({ posts }) => posts.length === 0);
    if (unknown !== undefined) return { needs: 'notHere', params: { worker: unknown.worker } };
    if (form === 'individual' && participants.length !== 1) return { needs: 'one' };
    if ((form === 'team' || form === 'intervision') && participants.length < 2) return { needs: 'several' };
    if (form === 'group' && organisations.length === 0) return { needs: 'outsideActors' };
    if (form !== 'group' && organisations.length > 0) return { needs: 'insideOnly' };
    const supervised = fact.type === 'SupervisionArranged' ? fact.supervised : data.supervised;
    if (form === 'intervision') return supervised ? { needs: 'peers' } : 'permit';
    return supervised ? 'permit' : { needs: 'supervisor' };
  },
});

/** Supervision and intervision for case managers are commissioned by the coordinator; by the head only where there is none (SUP-4). */
export const commissioned = rule('SUP-4', {
  needs: ['coordinator'],
  act: (_: SupervisionData, { fact }: RuleAct<Composed>) =>
    fact.commission === 'other' && fact.participants.some(({ posts }) => posts.includes('caseManager'))
      ? { needs: 'coordinator' }
      : 'permit',
});

type Session = FactOf<typeof SessionPlanned> | FactOf<typeof SessionHeld>;

/** A session of a running supervision is planned ahead, and recorded after it took place, with those who take part (SUP-1). */
export const plannedAndRecorded = rule('SUP-1', {
  needs: ['notRunning', 'past', 'future', 'nobodyPresent', 'notParticipant'],
  act: (_: SessionData, { fact, at, file }: RuleAct<Session>) => {
    const supervision = findSupervision(file);
    const today = dayOf(at);
    if (supervision?.at !== 'running') return { needs: 'notRunning' };
    if (fact.type === 'SessionPlanned') return fact.on < today ? { needs: 'past', params: { on: fact.on } } : 'permit';
    if (fact.on > today) return { needs: 'future', params: { on: fact.on } };
    if (fact.present.length === 0) return { needs: 'nobodyPresent' };
    const known = supervision.data.participants.map(({ worker }) => worker);
    const stranger = fact.present.find((one) => !known.includes(one));
    return stranger === undefined ? 'permit' : { needs: 'notParticipant', params: { worker: stranger } };
  },
});

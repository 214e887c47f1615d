import { dayOf, type FactOf, kindOf, type Moment, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type {
  InvitationAnswered,
  MinutesDelivered,
  ParticipantInvited,
  ParticipationNoted,
} from '../facts/participant-facts.js';
import { findConference, type ParticipantData, participantsOf } from './conference-data.js';
import type { InviteeCode } from './invitee.js';

type Invited = FactOf<typeof ParticipantInvited>;
type Answered = FactOf<typeof InvitationAnswered>;

const invitationNeeds = ['oneInvitee', 'over', 'already', 'basis', 'nobody', 'clientApart'] as const;
type InvitationNeed = (typeof invitationNeeds)[number];

/** Places in which somebody may still be invited: also at the last moment. */
const stillInvites: ReadonlySet<string | undefined> = new Set(['convened', 'open']);

/** The same person, in whichever way they were named. */
const isSame = (one: InviteeCode | undefined, other: InviteeCode): boolean =>
  other.kind === 'client' ? one?.kind === 'client' : other.id !== undefined && one?.id === other.id;

/** A client or a guardian answers for nobody else, and no one once the conference is over. */
function answerVerdict({ conference, who }: ParticipantData, { file, by }: Moment): Verdict<'over' | 'notTheirs'> {
  if (!stillInvites.has(findConference(file, conference ?? '')?.at)) return { needs: 'over' };
  if (kindOf(by) !== 'person') return 'permit';
  const theirs = who?.kind === 'client' ? findCase(file)?.data.client === by : who?.id === by;
  return theirs ? 'permit' : { needs: 'notTheirs' };
}

/**
 * One person at a time, and only on a basis for what the invitation itself tells: that somebody is a client. The family
 * comes with the client's agreement (CNF-2).
 */
export const invitedOnBasis = rule('CNF-2', {
  needs: [...invitationNeeds, 'notTheirs'],
  act: (data: ParticipantData, act: RuleAct<Invited | Answered>): Verdict<InvitationNeed | 'notTheirs'> => {
    const { fact, file } = act;
    if (fact.type === 'InvitationAnswered') return answerVerdict(data, act);
    const [first] = fact.who;
    if (first === undefined || fact.who.length > 1) return { needs: 'oneInvitee' };
    const ended = findCase(file)?.at.includes('work.ended') === true;
    if (ended || !stillInvites.has(findConference(file, fact.conference)?.at)) return { needs: 'over' };
    if (first.kind !== 'client' && first.id === fact.client) return { needs: 'clientApart' };
    const already = participantsOf(file, fact.conference).some(({ data }) => isSame(data.who, first));
    if (already) return { needs: 'already' };
    if (fact.basis === 'nobody') return { needs: 'nobody' };
    return fact.basis === 'none' ? { needs: 'basis', params: { rules: fact.because } } : 'permit';
  },
});

/** Participation has a mode; whoever came for a part, for which part; and it is noted of a conference that is under way (CNF-4). */
export const modeNoted = rule('CNF-4', {
  needs: ['part', 'notHeld', 'future'],
  act: (
    { conference, issuedOn }: ParticipantData,
    { fact, file, at }: RuleAct<FactOf<typeof ParticipationNoted> | FactOf<typeof MinutesDelivered>>,
  ): Verdict<'part' | 'notHeld' | 'future'> => {
    if (fact.type === 'MinutesDelivered') {
      const known = issuedOn === undefined || fact.on >= issuedOn;
      return fact.on > dayOf(at) || !known ? { needs: 'future', params: { day: fact.on } } : 'permit';
    }
    if (findConference(file, conference ?? '')?.at === 'convened') return { needs: 'notHeld' };
    return fact.mode === 'partly' && fact.part === undefined ? { needs: 'part' } : 'permit';
  },
});

/** What is delivered is still open to the recipient; consent that ended meanwhile stops the delivery (CNF-5, CON-3). */
export const minutesStillOpen = rule('CNF-5', {
  needs: ['narrower'],
  act: (_: ParticipantData, { fact }: RuleAct<FactOf<typeof MinutesDelivered>>) =>
    fact.stillOpen ? 'permit' : { needs: 'narrower' },
});

import { dayOf, type FactOf, lifecycle, type RuleAct, rule, type Verdict, when } from '@koordinace/kernel';
import {
  InvitationAnswered,
  MinutesDelivered,
  MinutesIssued,
  MinutesWithheld,
  ParticipantInvited,
  ParticipationNoted,
} from '../facts/participant-facts.js';
import { blankParticipant, findConference, type ParticipantData, participantsOf } from './conference-data.js';
import type { InviteeCode } from './invitee.js';

type Invited = FactOf<typeof ParticipantInvited>;

/** Places in which somebody may still be invited: also at the last moment. */
const stillInvites: ReadonlySet<string | undefined> = new Set(['convened', 'open']);

const isSame = (one: InviteeCode | undefined, other: InviteeCode): boolean =>
  one?.kind === other.kind && (other.kind === 'client' || (other.id !== undefined && one.id === other.id));

/**
 * One person at a time, and only on a basis for what the invitation itself tells: that somebody is a client. The family
 * comes with the client's agreement (CNF-2).
 */
const invitedOnBasis = rule('CNF-2', {
  needs: ['oneInvitee', 'over', 'already', 'basis'],
  act: (_: ParticipantData, { fact, file }: RuleAct<Invited>): Verdict<'oneInvitee' | 'over' | 'already' | 'basis'> => {
    const [first] = fact.who;
    if (first === undefined || fact.who.length > 1) return { needs: 'oneInvitee' };
    if (!stillInvites.has(findConference(file, fact.conference)?.at)) return { needs: 'over' };
    const already = participantsOf(file, fact.conference).some(({ data }) => isSame(data.who, first));
    if (already) return { needs: 'already' };
    return fact.basis === 'none' ? { needs: 'basis', params: { rules: fact.because } } : 'permit';
  },
});

/** Participation has a mode; whoever came for a part, for which part; and it is noted of a conference that is under way (CNF-4). */
const modeNoted = rule('CNF-4', {
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

/** Somebody's participation in a conference (účast na případovém setkání; CNF-2, CNF-4, CNF-5): invited, noted, informed. */
export const participantLifecycle = lifecycle<ParticipantData>({
  name: 'participant',
  stream: 'case',
  start: blankParticipant,
  facts: [ParticipantInvited, InvitationAnswered, ParticipationNoted, MinutesIssued, MinutesWithheld, MinutesDelivered],
  folds: [
    when(ParticipantInvited, (_: ParticipantData, fact) => ({
      conference: fact.conference,
      roles: fact.roles,
      represents: fact.represents,
      isHead: fact.isHead,
      ...(fact.who[0] !== undefined && { who: fact.who[0] }),
      ...(fact.organisation !== undefined && { organisation: fact.organisation }),
    })),
    when(InvitationAnswered, (data: ParticipantData, { reply }) => ({ ...data, reply })),
    when(ParticipationNoted, (data: ParticipantData, { mode }) => ({ ...data, mode })),
    when(MinutesIssued, (data: ParticipantData, { at }) => ({ ...data, issuedOn: dayOf(at) })),
  ],
  rules: [invitedOnBasis, modeNoted],
  chart: {
    initial: 'none',
    states: {
      none: { on: { ParticipantInvited: { target: 'invited', rules: ['CNF-2'] } } },
      invited: {
        on: { InvitationAnswered: {}, ParticipationNoted: { target: 'noted', rules: ['CNF-4'] } },
      },
      noted: {
        on: {
          // Somebody came later, or left early.
          ParticipationNoted: { rules: ['CNF-4'] },
          MinutesIssued: { target: 'issued' },
          MinutesWithheld: { target: 'withheld' },
        },
      },
      withheld: { on: { MinutesIssued: { target: 'issued' }, MinutesWithheld: {} } },
      issued: { on: { MinutesDelivered: { target: 'delivered', rules: ['CNF-4'] } } },
      delivered: { type: 'final' },
    },
  },
});

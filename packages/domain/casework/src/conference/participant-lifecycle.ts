import { dayOf, lifecycle, when } from '@koordinace/kernel';
import {
  InvitationAnswered,
  MinutesDelivered,
  MinutesIssued,
  MinutesWithheld,
  ParticipantInvited,
  ParticipationNoted,
} from '../facts/participant-facts.js';
import { blankParticipant, type ParticipantData } from './conference-data.js';
import { invitedOnBasis, minutesStillOpen, modeNoted } from './participant-rules.js';

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
    when(MinutesIssued, (data: ParticipantData, { at, open, minutes }) => {
      const { minutes: _before, ...rest } = data;
      return { ...rest, issuedOn: dayOf(at), open, ...(minutes !== undefined && { minutes }) };
    }),
  ],
  rules: [invitedOnBasis, modeNoted, minutesStillOpen],
  // To whom nothing may be shared, nothing is delivered.
  forbidden: [{ rule: 'CNF-5', fact: 'MinutesDelivered', from: ['withheld'], target: 'delivered' }],
  chart: {
    initial: 'none',
    states: {
      none: { on: { ParticipantInvited: { target: 'invited', rules: ['CNF-2'] } } },
      invited: {
        on: { InvitationAnswered: { rules: ['CNF-2'] }, ParticipationNoted: { target: 'noted', rules: ['CNF-4'] } },
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
      issued: {
        on: {
          MinutesDelivered: { target: 'delivered', rules: ['CNF-4', 'CNF-5'] },
          // What may be shared has changed before the delivery (CON-3).
          MinutesIssued: {},
          MinutesWithheld: { target: 'withheld' },
        },
      },
      delivered: { type: 'final' },
    },
  },
});

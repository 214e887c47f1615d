import { type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { ConferenceConcluded, ConferenceOpened } from '../facts/conference-facts.js';
import { type ConferenceData, participantsOf } from './conference-data.js';
import { takingPart, withClient } from './taking-part.js';

type Opened = FactOf<typeof ConferenceOpened>;
type Held = Opened | FactOf<typeof ConferenceConcluded>;

/**
 * A client who is not there is represented: by the case's worker, or by a guardian. Only those who were invited take part
 * (CNF-2). At the end nobody turns a client who was there into one who was away.
 */
export const clientRepresented = rule('CNF-2', {
  needs: ['represented', 'mayNotRepresent', 'notInvited', 'leftEarly'],
  act: (
    { represented }: ConferenceData,
    { fact, file }: RuleAct<Held>,
  ): Verdict<'represented' | 'mayNotRepresent' | 'notInvited' | 'leftEarly'> => {
    const there = withClient(takingPart(file, fact.conference, fact.attendance));
    if (fact.type === 'ConferenceConcluded') return there || represented === true ? 'permit' : { needs: 'leftEarly' };
    const invited = new Set(participantsOf(file, fact.conference).map(({ id }) => id));
    const strangers = fact.attendance.filter(({ participant }) => !invited.has(participant));
    if (strangers.length > 0) return { needs: 'notInvited', params: { count: strangers.length } };
    if (there) return 'permit';
    if (fact.clientRepresentedBy === undefined) return { needs: 'represented' };
    return fact.mayRepresent ? 'permit' : { needs: 'mayNotRepresent' };
  },
});

/**
 * The leader speaks for nobody; the head of department is there for an actor (CNF-7). Asked at the end as well, since
 * somebody may come at the last moment.
 */
export const impartialLeader = rule('CNF-7', {
  needs: ['leaderRepresentsClient', 'leaderRepresentsActor', 'headRepresents'],
  act: (
    { leader }: ConferenceData,
    { fact, file }: RuleAct<Held>,
  ): Verdict<'leaderRepresentsClient' | 'leaderRepresentsActor' | 'headRepresents'> => {
    const speaks = fact.type === 'ConferenceOpened' ? fact.clientRepresentedBy : undefined;
    if (speaks !== undefined && speaks === leader) return { needs: 'leaderRepresentsClient' };
    const there = takingPart(file, fact.conference, fact.attendance);
    if (there.some(({ who, represents }) => represents === true && who?.id === leader)) {
      return { needs: 'leaderRepresentsActor' };
    }
    return there.some(({ isHead, represents }) => isHead === true && represents !== true)
      ? { needs: 'headRepresents' }
      : 'permit';
  },
});

/** At the opening everybody is reminded of confidentiality; where that is not noted, it is said (CNF-3). */
export const remindedAtOpening = rule('CNF-3', {
  needs: ['remindLater'],
  act: (_: ConferenceData, { fact }: RuleAct<Opened>) => (fact.reminded ? 'permit' : { needs: 'remindLater' }),
});

import { type FactOf, type FileState, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type { ConferenceOpened } from '../facts/conference-facts.js';
import { takesPart } from '../lists/participation-mode.js';
import { type ConferenceData, type ParticipantData, participantsOf } from './conference-data.js';

type Opened = FactOf<typeof ConferenceOpened>;

/** Those who take part at the opening. */
function present(fact: Opened, file: FileState): readonly ParticipantData[] {
  const there = new Set<string>(
    fact.attendance.filter(({ mode }) => takesPart(mode)).map(({ participant }) => participant),
  );
  return participantsOf(file, fact.conference)
    .filter(({ id }) => there.has(id))
    .map(({ data }) => data);
}

/**
 * A client who is not there is represented: by the case's worker, or by a guardian. Only those who were invited take part
 * (CNF-2).
 */
export const clientRepresented = rule('CNF-2', {
  needs: ['represented', 'mayNotRepresent', 'notInvited'],
  act: (
    _: ConferenceData,
    { fact, file }: RuleAct<Opened>,
  ): Verdict<'represented' | 'mayNotRepresent' | 'notInvited'> => {
    const invited = new Set(participantsOf(file, fact.conference).map(({ id }) => id));
    const strangers = fact.attendance.filter(({ participant }) => !invited.has(participant));
    if (strangers.length > 0) return { needs: 'notInvited', params: { count: strangers.length } };
    if (present(fact, file).some(({ who }) => who?.kind === 'client')) return 'permit';
    if (fact.clientRepresentedBy === undefined) return { needs: 'represented' };
    return fact.mayRepresent ? 'permit' : { needs: 'mayNotRepresent' };
  },
});

/** The leader speaks for nobody; the head of department is there for an actor (CNF-7). */
export const impartialLeader = rule('CNF-7', {
  needs: ['leaderRepresentsClient', 'leaderRepresentsActor', 'headRepresents'],
  act: (
    { leader }: ConferenceData,
    { fact, file }: RuleAct<Opened>,
  ): Verdict<'leaderRepresentsClient' | 'leaderRepresentsActor' | 'headRepresents'> => {
    if (fact.clientRepresentedBy !== undefined && fact.clientRepresentedBy === leader) {
      return { needs: 'leaderRepresentsClient' };
    }
    const there = present(fact, file);
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

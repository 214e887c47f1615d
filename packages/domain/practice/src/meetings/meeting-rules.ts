import { dayOf, type FactOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type {
  MeetingCalled,
  MeetingClosed,
  MeetingHeld,
  MeetingMinutesIssued,
  MeetingMoved,
} from './facts/meeting-facts.js';
import { attendeesOf, type MeetingData, notReached, openAssignments } from './meeting-data.js';

type Called = FactOf<typeof MeetingCalled>;
type Act = RuleAct<
  | Called
  | FactOf<typeof MeetingMoved>
  | FactOf<typeof MeetingHeld>
  | FactOf<typeof MeetingMinutesIssued>
  | FactOf<typeof MeetingClosed>
>;

const needs = [
  'caseConference',
  'supervision',
  'purpose',
  'programme',
  'leader',
  'past',
  'notYet',
  'participants',
  'minutes',
  'tasks',
  'openTasks',
] as const;
type Need = (typeof needs)[number];

function calledWell({ kind, purpose, programme, leaderKnown }: Called): Verdict<Need> {
  if (kind === 'caseConference' || kind === 'supervision') return { needs: kind };
  if (purpose === undefined) return { needs: 'purpose' };
  if (programme.length === 0) return { needs: 'programme' };
  return leaderKnown ? 'permit' : { needs: 'leader' };
}

/**
 * MTG-1: a meeting has purpose, programme, participants, minutes and tasks. What is missing refuses the step that needs it.
 */
export const wellFurnished = rule('MTG-1', {
  needs,
  act: ({ on: planned = '' }: MeetingData, { fact, file, at }: Act): Verdict<Need> => {
    switch (fact.type) {
      case 'MeetingCalled': {
        const verdict = calledWell(fact);
        if (verdict !== 'permit') return verdict;
        return fact.on < dayOf(at) ? { needs: 'past', params: { day: fact.on } } : 'permit';
      }
      case 'MeetingMoved':
        return fact.on < dayOf(at) ? { needs: 'past', params: { day: fact.on } } : 'permit';
      case 'MeetingHeld':
        if (fact.on < planned || fact.on > dayOf(at)) return { needs: 'notYet', params: { day: planned } };
        return attendeesOf(file).some(({ data }) => data.present === true) ? 'permit' : { needs: 'participants' };
      case 'MeetingMinutesIssued':
        if (fact.text === undefined) return { needs: 'minutes' };
        return fact.tasks > 0 || fact.noTasks ? 'permit' : { needs: 'tasks' };
      case 'MeetingClosed': {
        const open = openAssignments(file).length;
        return open === 0 ? 'permit' : { needs: 'openTasks', params: { count: open } };
      }
      default:
        return fact satisfies never;
    }
  },
});

/** MTG-2: a meeting whose minutes have not reached all whom they concern is not closed. */
export const reachedAll = rule('MTG-2', {
  needs: ['notReached'],
  state: (_: MeetingData, { file }): Verdict<'notReached'> => {
    const count = notReached(file).length;
    return count === 0 ? 'permit' : { needs: 'notReached', params: { count } };
  },
});

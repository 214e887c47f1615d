import { dayOf, type FactOf, type FileState, instancesOf, type RuleAct, rule, type Verdict } from '@koordinace/kernel';
import type {
  ConferenceConcluded,
  ConferenceFollowedUp,
  MinutesPrepared,
  ProposalsAnswered,
} from '../facts/conference-facts.js';
import { findTask, isOpenTask, type TaskData } from '../task/task-data.js';
import { type ConferenceData, participantsOf } from './conference-data.js';
import { takingPart, withClient } from './taking-part.js';

/** Minutes are issued only with the note that everybody was reminded of confidentiality (CNF-3). */
export const remindedBeforeMinutes = rule('CNF-3', {
  needs: ['reminder'],
  state: ({ reminded }: ConferenceData) => (reminded === true ? 'permit' : { needs: 'reminder' }),
});

/** Somebody who took part may get nothing now; that is said (CNF-5). */
export const nothingWithheld = rule('CNF-5', {
  needs: ['withheld'],
  act: (_: ConferenceData, { fact }: RuleAct<FactOf<typeof MinutesPrepared>>) =>
    fact.withheld === 0 ? 'permit' : { needs: 'withheld', params: { count: fact.withheld } },
});

/** Of everybody who was invited it is written down how they took part, or that they are to be informed (CNF-4). */
export const everybodyNoted = rule('CNF-4', {
  needs: ['modes', 'notInvited'],
  act: (
    _: ConferenceData,
    { fact, file }: RuleAct<FactOf<typeof ConferenceConcluded>>,
  ): Verdict<'modes' | 'notInvited'> => {
    const invited = participantsOf(file, fact.conference);
    const noted = new Set<string>(fact.attendance.map(({ participant }) => participant));
    const strangers = fact.attendance.filter(({ participant }) => invited.every(({ id }) => id !== participant));
    if (strangers.length > 0) return { needs: 'notInvited', params: { count: strangers.length } };
    // Whoever declined asked for nothing; whoever declined and wants to be informed said that.
    const open = invited.filter(({ id, at, data }) => at === 'invited' && data.reply !== 'declines' && !noted.has(id));
    return open.length === 0
      ? 'permit'
      : { needs: 'modes', params: { count: open.length, participants: open.map(({ id }) => id) } };
  },
});

/** Tasks of the conference on which something is still to be done, also those that wait for the client's word. */
const unmetTasks = (file: FileState, conference: string): readonly string[] =>
  instancesOf<TaskData>(file, 'task')
    .filter((task) => task.data.conference === conference && isOpenTask(task))
    .map(({ id }) => id);

/** A conference has a day on which its tasks are followed up; those unmet come back to the coordinator (CNF-8). */
export const followedUp = rule('CNF-8', {
  needs: ['followUp', 'followUpPassed', 'unmet'],
  act: (
    _: ConferenceData,
    { fact, file, at }: RuleAct<FactOf<typeof ConferenceConcluded> | FactOf<typeof ConferenceFollowedUp>>,
  ): Verdict<'followUp' | 'followUpPassed' | 'unmet'> => {
    if (fact.type === 'ConferenceConcluded') {
      if (fact.followUpOn === undefined) return { needs: 'followUp' };
      return fact.followUpOn < dayOf(at) ? { needs: 'followUpPassed', params: { day: fact.followUpOn } } : 'permit';
    }
    const tasks = unmetTasks(file, fact.conference);
    return tasks.length === 0 || fact.reconvene || fact.note !== undefined
      ? 'permit'
      : { needs: 'unmet', params: { count: tasks.length, tasks } };
  },
});

/** The client's word is on what this conference proposed, and in the conference only a client who is there gives it (CNF-6). */
export const ofThisConference = rule('CNF-6', {
  needs: ['nothingNamed', 'otherTask', 'clientAway'],
  act: (
    _: ConferenceData,
    { fact, file }: RuleAct<FactOf<typeof ProposalsAnswered> | FactOf<typeof ConferenceConcluded>>,
  ): Verdict<'nothingNamed' | 'otherTask' | 'clientAway'> => {
    if (fact.type === 'ConferenceConcluded') {
      const away = fact.agreedThere > 0 && !withClient(takingPart(file, fact.conference, fact.attendance));
      return away ? { needs: 'clientAway', params: { count: fact.agreedThere } } : 'permit';
    }
    const named = [...fact.agreed, ...fact.declined];
    if (named.length === 0) return { needs: 'nothingNamed' };
    const others = named.filter((id, place) => {
      const task = findTask(file, id);
      return task?.at !== 'proposed' || task.data.conference !== fact.conference || named.indexOf(id) !== place;
    });
    return others.length === 0 ? 'permit' : { needs: 'otherTask', params: { tasks: others } };
  },
});

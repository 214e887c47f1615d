import { addDays, type FileState, instancesOf, type PlainDate } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { type Due, due, type Parties } from '../deadlines/due.js';
import { type ConferenceData, participantsOf } from './conference-data.js';

/** Days after the conference until everybody is to have the minutes (CNF-4, CNF-5); our own number. */
const minutesDays = 7;

/** What is due after a conference: to be held on its day, minutes for everybody, a follow-up of its tasks (CNF-1, CNF-4, CNF-5, CNF-8). */
export function conferenceDeadlines(file: FileState, { own }: Parties): readonly Due[] {
  // With the case ends what was still to be done about its conferences.
  if (findCase(file)?.at.includes('work.ended') === true) return [];
  return instancesOf<ConferenceData>(file, 'conference').flatMap(({ id, at, data }) => {
    const { leader, on, concludedOn, followUpOn } = data;
    const tell = [...(leader === undefined ? [] : [leader]), ...own];
    if (at === 'convened' && on !== undefined) {
      return [due({ kind: 'conference', of: id, day: on, rule: 'CNF-1' }, tell)];
    }
    if (concludedOn === undefined) return [];
    const day = addDays(concludedOn as PlainDate, minutesDays);
    const waiting = participantsOf(file, id).filter((one) => one.at === 'issued');
    return [
      ...(at === 'concluded' ? [due({ kind: 'minutes', of: id, day, rule: 'CNF-5' }, tell)] : []),
      ...waiting.map((one) => due({ kind: 'minutesDelivery', of: one.id, day, rule: 'CNF-4' }, tell)),
      ...(at === 'issued' && followUpOn !== undefined
        ? [due({ kind: 'conferenceFollowUp', of: id, day: followUpOn, rule: 'CNF-8' }, tell)]
        : []),
    ];
  });
}

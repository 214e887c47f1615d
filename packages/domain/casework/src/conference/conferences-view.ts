import { idOfStream, instancesOf, type View } from '@koordinace/kernel';
import { findCase, whoseCase } from '../case/case-data.js';
import { worksHere } from '../works-here.js';
import { type ConferenceData, participantsOf } from './conference-data.js';

/** A conference as those see it whose it is: where it stands, when, and how many wait for their minutes. */
export interface ConferenceRow {
  readonly case: string;
  readonly conference: string;
  readonly at: string;
  readonly kind: string;
  readonly on: string;
  readonly leader: string;
  readonly invited: number;
  readonly waitForMinutes: number;
}

/** Conferences (případová setkání), by whoever leads one and by whom the case is with. */
export const conferencesView: View = {
  name: 'conferences',
  stream: 'case',
  who: worksHere,
  rows(file) {
    const found = findCase(file);
    const whose = found && whoseCase(found.data);
    return instancesOf<ConferenceData>(file, 'conference').flatMap(({ id, at, data }) => {
      const { leader = '', on = '', kind = 'caseConference' } = data;
      const participants = participantsOf(file, id);
      const row: ConferenceRow = {
        case: idOfStream(file.stream),
        conference: id,
        at,
        kind,
        on,
        leader,
        invited: participants.length,
        waitForMinutes: participants.filter((one) => ['noted', 'withheld', 'issued'].includes(one.at)).length,
      };
      const partitions = new Set([leader, ...(whose === undefined ? [] : [whose])]);
      return [...partitions].map((partition) => ({ partition, key: id, order: on, data: row }));
    });
  },
};

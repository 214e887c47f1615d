import { command, instancesOf, present } from '@koordinace/kernel';
import { askNames } from '@koordinace/people';
import { z } from 'zod';
import { MeetingMinutesIssued } from '../facts/meeting-facts.js';
import { MeetingId } from '../ids.js';
import { Note } from '../wording.js';
import { answerable } from './who.js';

/**
 * Issues the minutes of a meeting (vydání zápisu ze setkání; MTG-1, MTG-2). Tasks are set before; a meeting that set none says so.
 * Issued again, they replace the former ones and go to everybody anew.
 */
export const IssueMeetingMinutes = command('IssueMeetingMinutes', {
  fields: {
    meeting: MeetingId.describe('The meeting.'),
    text: Note.describe('What was discussed and agreed; nothing about single clients.').optional(),
    noTasks: z.boolean().describe('The meeting set no tasks.').default(false),
  },
  on: 'meeting',
  who: answerable,
  whoRule: 'MTG-2',
  facts: [MeetingMinutesIssued],
  world: ({ text }, asking) => ({ named: askNames([text], asking) }),
  proposes: ({ meeting, text, noTasks }, { file, world }) => [
    MeetingMinutesIssued({
      meeting,
      noTasks,
      tasks: instancesOf(file, 'assignment').length,
      ...present({ text }),
      ...world,
    }),
  ],
});

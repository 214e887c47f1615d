import { ask, command, DataCategory, PlainDate, present } from '@koordinace/kernel';
import { guardiansOf } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { AttendanceEntry, notedAttendance } from '../conference/attendance.js';
import { tasksAsks, tasksOfConference } from '../conference/conference-tasks.js';
import { ConferenceConcluded } from '../facts/conference-facts.js';
import { CaseId, ConferenceId, PlanId } from '../ids.js';
import { TaskProposer } from '../lists/task-proposer.js';
import { Line, Note } from '../wording.js';
import { taskContent } from './task-content.js';
import { ownWorkers } from './who.js';

/** What a conference may conclude, each under the category by which it is shared (CNF-5). */
const Conclusions = z.strictObject({
  situation: Note.describe('Conclusions on the situation in general.').optional(),
  needs: Note.describe('Conclusions on needs and resources.').optional(),
  health: Note.describe('Conclusions on health.').optional(),
  finance: Note.describe('Conclusions on income, benefits and debts.').optional(),
  housing: Note.describe('Conclusions on housing.').optional(),
  family: Note.describe('Conclusions on family and relationships.').optional(),
  plan: Note.describe('Conclusions on the plan.').optional(),
  progress: Note.describe('How the conference went.').optional(),
});

/** A task as it was agreed on in the conference. */
export const ConferenceTask = z.strictObject({
  title: Line.describe('What is to be done.'),
  ...taskContent,
  proposedBy: TaskProposer.schema.describe('Who came with it; an actor, if left out.').optional(),
  clientAgrees: z.boolean().describe('The client is there and agrees.').optional(),
});

/**
 * Concludes a conference: who took part, the conclusions, and the tasks, which flow into the plan in the same act (závěry
 * setkání; CNF-4, CNF-5, CNF-6, CNF-8). Without the client's word they are proposals (PLN-9).
 */
export const ConcludeConference = command('ConcludeConference', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    attendance: z.array(AttendanceEntry).max(60).describe('Those of whom it was not noted at the opening.').optional(),
    conclusions: Conclusions.describe('What was concluded, each under the category by which it is shared.').optional(),
    tasks: z.array(ConferenceTask).max(40).describe('Tasks that were agreed on.').optional(),
    intoPlan: PlanId.describe("The plan into which they go; the case's own, if left out.").optional(),
    followUpOn: PlainDate.describe('The day on which the tasks are followed up.').optional(),
  },
  on: 'case',
  who: ['supportCoordinator', ...ownWorkers],
  facts: [ConferenceConcluded],
  world: ({ tasks = [] }, asking) => ({
    guardians: ask(guardiansOf, { person: getCase(asking.file).client }),
    ...tasksAsks(tasks, asking),
  }),
  proposes: ({ case: of, conference, attendance = [], tasks = [], conclusions = {}, intoPlan, followUpOn }, act) => {
    const { client } = getCase(act.file);
    const written = present(conclusions);
    return [
      ConferenceConcluded({
        case: of,
        conference,
        client,
        attendance: attendance.map(({ participant, mode }) => ({ participant, mode })),
        categories: DataCategory.codes.filter((category) => category in written),
        ...written,
        ...present({ followUpOn }),
      }),
      ...notedAttendance({ case: of, client }, attendance, act.file),
      ...tasksOfConference({ case: of, conference, client, intoPlan }, tasks, act),
    ];
  },
});

import { ask, command, dayOf, keeps, PlainDate, present } from '@koordinace/kernel';
import { personStanding, workerStanding } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { MemberJoined } from '../facts/team-facts.js';
import { CaseId, type MemberId } from '../ids.js';
import { TeamRole } from '../lists/team-role.js';
import { Responsible } from '../task/responsible.js';
import { responsibleEvidence } from '../task/responsible-evidence.js';
import { Note } from '../wording.js';
import { responsibleIn } from './task-content.js';
import { ownWorkers } from './who.js';

/** Takes somebody into the team around the client (přizvání do týmu; CMG-7, ETH-3). It opens no record: that is for consents. */
export const AddTeamMember = command('AddTeamMember', {
  fields: {
    case: CaseId.describe('The case.'),
    who: Responsible.describe("Who it is: a member of the family, a worker, or an actor's worker."),
    role: keeps('CMG-7', TeamRole.schema.describe('What they are in the team.')),
    tasks: Note.describe('What they do for the client.').optional(),
    grounds: Note.describe('Why this actor was chosen, where there is a choice among services or experts.').optional(),
    from: PlainDate.describe('The first day of membership; today, if left out.').optional(),
    until: PlainDate.describe('The last day of membership, where it is known.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [MemberJoined],
  world: ({ who }, { by, file }) => ({
    worker: ask(workerStanding, { worker: who.worker ?? by }),
    family: ask(personStanding, { person: who.family ?? getCase(file).client }),
  }),
  proposes: ({ case: of, who, role, tasks, grounds, from, until }, act) => [
    MemberJoined({
      case: of,
      member: act.newId('member') as MemberId,
      client: getCase(act.file).client,
      role,
      who: responsibleIn(who),
      whoIs: responsibleEvidence(who, act.world),
      from: from ?? dayOf(act.at),
      ...present({ name: who.actorWorker, tasks, grounds, until }),
    }),
  ],
});

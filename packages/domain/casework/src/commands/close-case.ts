import { type AccountId, ask, command, dayOf, instancesOf, type PlainDate, present } from '@koordinace/kernel';
import { holdersOf } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { CaseClosed } from '../facts/closing-facts.js';
import { PlanClosed } from '../facts/plan-facts.js';
import { TaskDropped } from '../facts/task-facts.js';
import { MembershipEnded } from '../facts/team-facts.js';
import { CaseId, type MemberId, type PlanId, type TaskId } from '../ids.js';
import { ClosingReason } from '../lists/closing-reason.js';
import { isOpenTask, type TaskData } from '../task/task-data.js';
import type { MemberData } from '../team/member-lifecycle.js';
import { Note } from '../wording.js';

const later = (one: string | undefined, other: PlainDate): PlainDate =>
  one !== undefined && one > other ? (one as PlainDate) : other;

/**
 * Closes a case of case management with its reason and outlook (uzavření případu; CMG-14). Plans, memberships and proposals
 * end with it, so that no deadline runs on.
 */
export const CloseCase = command('CloseCase', {
  fields: {
    case: CaseId.describe('The case.'),
    reason: ClosingReason.schema.describe('Why the case is closed.'),
    outlook: Note.describe('What the client can expect now, and whom to turn to.').optional(),
  },
  on: 'case',
  who: ['caseManager'],
  facts: [CaseClosed],
  world: () => ({ coordinators: ask(holdersOf, { post: 'supportCoordinator' }) }),
  proposes: ({ case: of, reason, outlook }, act) => {
    const { file } = act;
    const { client, manager } = getCase(file);
    const today = dayOf(act.at);
    return [
      CaseClosed({
        case: of,
        client,
        reason,
        // Whoever managed the case does not evaluate it in the coordinator's place, and so owes nothing.
        coordinators: act.world.coordinators
          .map(({ account }) => account as AccountId)
          .filter((account) => account !== manager),
        ...present({ outlook }),
      }),
      ...instancesOf<TaskData>(file, 'task')
        .filter(isOpenTask)
        .map(({ id }) => TaskDropped({ case: of, task: id as TaskId, client })),
      ...instancesOf(file, 'plan')
        .filter(({ at }) => at !== 'closed')
        .map(({ id }) => PlanClosed({ case: of, plan: id as PlanId })),
      ...instancesOf<MemberData>(file, 'member')
        .filter(({ at }) => at === 'member')
        .map(({ id, data }) => MembershipEnded({ case: of, member: id as MemberId, on: later(data.from, today) })),
    ];
  },
});

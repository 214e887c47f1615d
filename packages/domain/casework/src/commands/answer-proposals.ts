import { ask, command, present } from '@koordinace/kernel';
import { guardiansOf } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { ProposalsAnswered } from '../facts/conference-facts.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted, TaskDropped } from '../facts/task-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, ConferenceId, TaskId } from '../ids.js';
import { findTask } from '../task/task-data.js';
import { ownWorkers } from './who.js';

const { clientAgrees: _said, ...word } = decisionFields;

/**
 * The client's word on what a conference proposed (vyjádření klienta k návrhům ze setkání; CNF-6, PLN-9, CMG-13). What is named
 * nowhere stays a proposal.
 */
export const AnswerProposals = command('AnswerProposals', {
  fields: {
    case: CaseId.describe('The case.'),
    conference: ConferenceId.describe('The conference.'),
    agrees: z.array(TaskId).max(50).describe('Proposals to which the client agrees.').optional(),
    declines: z.array(TaskId).max(50).describe('Proposals that the client does not want.').optional(),
    ...word,
  },
  on: 'case',
  who: ownWorkers,
  facts: [ProposalsAnswered],
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, conference, agrees = [], declines = [], ...entered }, act) => {
    const { client } = getCase(act.file);
    // Tasks that are not there are refused by the rule on the first fact; nothing follows from them.
    const planOf = (task: TaskId) => findTask(act.file, task)?.data.plan;
    return [
      ProposalsAnswered({ case: of, conference, agreed: agrees, declined: declines }),
      ...agrees.flatMap((task) => {
        const plan = planOf(task);
        return plan === undefined
          ? []
          : [
              ProposalAccepted({
                case: of,
                task,
                client,
                clientAgrees: true,
                guardianship: guardianEvidence(act.world.guardians, entered),
                ...present({ clientView: entered.clientView }),
              }),
              PlanTasksChanged({ case: of, plan, client, changed: task, conference }),
            ];
      }),
      ...declines.flatMap((task) =>
        planOf(task) === undefined
          ? []
          : [TaskDropped({ case: of, task, client, ...present({ note: entered.clientView }) })],
      ),
    ];
  },
});

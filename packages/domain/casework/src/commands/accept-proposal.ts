import { command } from '@koordinace/kernel';
import { z } from 'zod';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted } from '../facts/task-facts.js';
import { CaseId, type PlanId, TaskId } from '../ids.js';
import { getTask } from '../task/task-data.js';
import { ownWorkers } from './who.js';

/** Takes a proposal into the plan with the client's agreement (přijetí návrhu klientem; PLN-9). */
export const AcceptProposal = command('AcceptProposal', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The proposed task.'),
    clientAgrees: z.boolean().describe('The client agrees to the proposal.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [ProposalAccepted],
  proposes: ({ case: of, task, clientAgrees = false }, act) => [
    ProposalAccepted({ case: of, task, clientAgrees }),
    PlanTasksChanged({ case: of, plan: getTask(act.file, task).data.plan as PlanId, changed: task }),
  ],
});

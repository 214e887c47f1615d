import { ask, command, present } from '@koordinace/kernel';
import { guardiansOf } from '@koordinace/people';
import { getCase } from '../case/case-data.js';
import { PlanTasksChanged } from '../facts/plan-facts.js';
import { ProposalAccepted } from '../facts/task-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, type PlanId, TaskId } from '../ids.js';
import { getTask } from '../task/task-data.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Takes a proposal into the plan with the client's agreement (přijetí návrhu klientem; PLN-9, CMG-13). */
export const AcceptProposal = command('AcceptProposal', {
  fields: {
    case: CaseId.describe('The case.'),
    task: TaskId.describe('The proposed task.'),
    cause: Note.describe('Why the plan changes; needed while support is being coordinated.').optional(),
    ...decisionFields,
  },
  on: 'case',
  who: ownWorkers,
  facts: [ProposalAccepted],
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, task, cause, clientAgrees = false, ...entered }, act) => {
    const { client } = getCase(act.file);
    const { plan, conference } = getTask(act.file, task).data;
    return [
      ProposalAccepted({
        case: of,
        task,
        client,
        clientAgrees,
        guardianship: guardianEvidence(act.world.guardians, entered),
        ...present({ clientView: entered.clientView }),
      }),
      PlanTasksChanged({ case: of, plan: plan as PlanId, client, changed: task, ...present({ cause, conference }) }),
    ];
  },
});

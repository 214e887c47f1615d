import { ask, command, present } from '@koordinace/kernel';
import { guardiansOf, standingRefusals } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { PlanAgreed } from '../facts/plan-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, PlanId, type TaskId } from '../ids.js';
import { isOpenTask, tasksOfPlan } from '../task/task-data.js';
import { ownWorkers } from './who.js';

/** Records the client's agreement to a version of the plan (dohoda o plánu; PLN-1, PLN-2, CMG-13). A refusal to share
 * blocks nothing: it is named, with the tasks that so cannot involve an actor (CON-13). */
export const AgreePlan = command('AgreePlan', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    version: z.int().min(1).describe('The version that the client was shown.'),
    ...decisionFields,
  },
  on: 'case',
  who: ownWorkers,
  facts: [PlanAgreed],
  world: (_, { file }) => {
    const person = getCase(file).client;
    return { guardians: ask(guardiansOf, { person }), refusals: ask(standingRefusals, { person }) };
  },
  proposes: ({ case: of, plan, version, clientAgrees = false, ...entered }, act) => [
    PlanAgreed({
      case: of,
      plan,
      client: getCase(act.file).client,
      version,
      clientAgrees,
      guardianship: guardianEvidence(act.world.guardians, entered),
      ...present({ clientView: entered.clientView }),
      ...(act.world.refusals.length > 0 && {
        sharingRefused: {
          refusals: [...act.world.refusals],
          tasks: tasksOfPlan(act.file, plan)
            .filter((task) => isOpenTask(task) && task.data.responsible?.kind === 'actor')
            .map(({ id }) => id as TaskId),
        },
      }),
    }),
  ],
});

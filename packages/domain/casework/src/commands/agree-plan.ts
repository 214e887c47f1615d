import { ask, command, present } from '@koordinace/kernel';
import { guardiansOf } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { PlanAgreed } from '../facts/plan-facts.js';
import { decisionFields } from '../guardians/decision-fields.js';
import { guardianEvidence } from '../guardians/guardian-evidence.js';
import { CaseId, PlanId } from '../ids.js';
import { ownWorkers } from './who.js';

/** Records the client's agreement to a version of the plan (dohoda o plánu; PLN-1, PLN-2, CMG-13). */
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
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, plan, version, clientAgrees = false, ...entered }, act) => [
    PlanAgreed({
      case: of,
      plan,
      client: getCase(act.file).client,
      version,
      clientAgrees,
      guardianship: guardianEvidence(act.world.guardians, entered),
      ...present({ clientView: entered.clientView }),
    }),
  ],
});

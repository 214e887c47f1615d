import { ask, command } from '@koordinace/kernel';
import { decidesIn, GuardianScope, guardiansOf } from '@koordinace/people';
import { z } from 'zod';
import { getCase } from '../case/case-data.js';
import { PlanAgreed } from '../facts/plan-facts.js';
import { CaseId, PlanId } from '../ids.js';
import { present } from '../present.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Records the client's agreement to a version of the plan (dohoda o plánu; PLN-1, PLN-2, CMG-13). */
export const AgreePlan = command('AgreePlan', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    version: z.int().min(1).describe('The version that the client was shown.'),
    clientAgrees: z.boolean().describe('The client agrees to this version.').optional(),
    clientView: Note.describe("The client's own view of the plan.").optional(),
    guardianAgrees: z.boolean().describe('The guardian agrees, where the plan lies in the scope of one.').optional(),
    matters: z
      .array(GuardianScope.schema)
      .max(20)
      .describe('What the plan decides about; all matters, if left out.')
      .optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [PlanAgreed],
  world: (_, { file }) => ({ guardians: ask(guardiansOf, { person: getCase(file).client }) }),
  proposes: ({ case: of, plan, version, clientAgrees = false, clientView, guardianAgrees = false, matters }, act) => {
    const decides = matters ?? GuardianScope.codes;
    const inScope = act.world.guardians.filter((one) => decides.some((matter) => decidesIn(one, matter)));
    return [
      PlanAgreed({
        case: of,
        plan,
        client: getCase(act.file).client,
        version,
        clientAgrees,
        guardians: inScope.map(({ guardian }) => guardian),
        guardianAgrees,
        viewRecorded: clientView !== undefined,
        ...present({ clientView }),
      }),
    ];
  },
});

import { command, present } from '@koordinace/kernel';
import { getCase } from '../case/case-data.js';
import { RiskNamed } from '../facts/plan-facts.js';
import { CaseId, PlanId, RiskId } from '../ids.js';
import { Note } from '../wording.js';
import { ownWorkers } from './who.js';

/** Names a risk of the plan and what to do if it comes true, or adds the latter (riziko plánu; PLN-7). */
export const NameRisk = command('NameRisk', {
  fields: {
    case: CaseId.describe('The case.'),
    plan: PlanId.describe('The plan.'),
    what: Note.describe('What may happen.').optional(),
    measure: Note.describe('What is done if it comes true.').optional(),
    risk: RiskId.describe('The risk that is completed; a new one, if left out.').optional(),
  },
  on: 'case',
  who: ownWorkers,
  facts: [RiskNamed],
  proposes: ({ case: of, plan, what, measure, risk }, act) => [
    RiskNamed({
      case: of,
      plan,
      client: getCase(act.file).client,
      risk: risk ?? (act.newId('risk') as RiskId),
      named: what !== undefined,
      hasMeasure: measure !== undefined,
      ...present({ what, measure }),
    }),
  ],
});

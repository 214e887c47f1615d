import { command, keeps } from '@koordinace/kernel';
import { z } from 'zod';
import { ImplementationId, PlanRiskId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { RiskEvaluated } from '../evaluation-facts.js';

/** Gives account of a risk in the final evaluation (vyhodnocení rizika; IMP-8): whether it came true, and what was done. */
export const EvaluateRisk = command('EvaluateRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('Which risk'),
    cameTrue: keeps('IMP-8', z.boolean()).describe('It came true'),
    done: keeps('IMP-8', Note).describe('What was done about it; nobody by name'),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskEvaluated],
  proposes: (given) => [RiskEvaluated(given)],
});

import { command, present } from '@koordinace/kernel';
import { z } from 'zod';
import { asksData, seenInData } from '../../risk/seen-in-data.js';
import { Note } from '../../wording.js';
import { InterimEvaluationRecorded } from '../facts/implementation-facts.js';
import { StepAmended } from '../facts/step-facts.js';
import { ImplementationId, StepId } from '../ids.js';
import { findImplementation } from '../implementation-data.js';
import { stepsToEvaluate } from '../interim-evaluation.js';
import { planLeads } from '../who.js';
import { asksAccounts, goneOf } from './asks-workers.js';
import { stepContent } from './step-content.js';

const StepChange = z.strictObject({
  step: StepId.describe('The step'),
  ...stepContent,
  reason: Note.describe('Why').optional(),
});

/**
 * Records an interim evaluation together with the changes that it makes to steps, all or none (průběžné vyhodnocení a záznam změn,
 * IMP-2). With it the office's data are asked for risks (RSK-3).
 */
export const RecordInterimEvaluation = command('RecordInterimEvaluation', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    text: Note.describe('How the introduction goes'),
    changes: z.array(StepChange).max(100).describe('What changes in steps, by step').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [InterimEvaluationRecorded],
  world: ({ changes = [] }) => ({
    ...asksData(),
    ...asksAccounts(changes.flatMap(({ responsible = [] }) => responsible)),
  }),
  proposes: ({ implementation, text, changes = [] }, act) => {
    const evaluation = (findImplementation(act.file)?.data.evaluations ?? 0) + 1;
    return [
      InterimEvaluationRecorded({
        implementation,
        evaluation,
        text,
        ended: stepsToEvaluate(act.file).map(({ id }) => id as StepId),
        changes: changes.map(({ step }) => step),
      }),
      ...changes.map(({ step, ...content }) =>
        StepAmended({
          implementation,
          step,
          ...present(content),
          evaluation,
          gone: [...goneOf(act.world, content.responsible)],
        }),
      ),
      ...seenInData(implementation, act),
    ];
  },
});

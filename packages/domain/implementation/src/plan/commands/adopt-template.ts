import { addDays, command, dayOf, PlainDate } from '@koordinace/kernel';
import { z } from 'zod';
import { TemplateAdopted } from '../facts/implementation-facts.js';
import { StepPlanned } from '../facts/step-facts.js';
import { ImplementationId, type StepId } from '../ids.js';
import { findImplementation } from '../implementation-data.js';
import { IntroductionPhase } from '../lists/introduction-phase.js';
import { stepsOf } from '../step-data.js';
import { templateSteps } from '../template/template-steps.js';
import { planLeads } from '../who.js';

/**
 * Takes the phases of the manual into the plan as steps ready to be adapted, each with how to verify it and a deadline
 * (šablona implementačního plánu, IMP-4). What the plan has from the template already is not added again.
 */
export const AdoptTemplate = command('AdoptTemplate', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    phases: z
      .array(IntroductionPhase.schema)
      .min(1)
      .max(8)
      .describe('The phases, by the chapter of the manual; all of them, if left out')
      .optional(),
    lang: z.enum(['cs', 'en']).describe('In which language the steps are written'),
    from: PlainDate.describe(
      'From which day the deadlines are counted; from the start of the plan, if left out',
    ).optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [TemplateAdopted],
  proposes: ({ implementation, phases = IntroductionPhase.codes, lang, from }, { at, file, newId }) => {
    const has = new Set(stepsOf(file).map(({ data }) => data.template));
    const start = from ?? (findImplementation(file)?.data.startsOn as PlainDate | undefined) ?? dayOf(at);
    const added = templateSteps.filter(({ phase, template }) => phases.includes(phase) && !has.has(template));
    const last = findImplementation(file)?.data.evaluationOn as PlainDate | undefined;
    // What takes longer than the plan is due with its evaluation.
    const within = (day: PlainDate): PlainDate => (last !== undefined && day > last && last >= start ? last : day);
    return [
      TemplateAdopted({ implementation, phases: [...phases], added: added.length }),
      ...added.map(({ phase, template, activity, verification, days }) =>
        StepPlanned({
          implementation,
          step: newId('step') as StepId,
          template,
          phase,
          activity: activity[lang],
          verification: verification[lang],
          due: within(addDays(start, days)),
          gone: [],
        }),
      ),
    ];
  },
});

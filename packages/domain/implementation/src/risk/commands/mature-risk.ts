import { addDays, command, dayOf, PlainDate } from '@koordinace/kernel';
import { MeasureOpened } from '../../plan/facts/step-facts.js';
import { ImplementationId, PlanRiskId, type StepId } from '../../plan/ids.js';
import { findImplementation } from '../../plan/implementation-data.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { measureDays } from '../measure-days.js';
import { measuresOf } from '../risk-data.js';
import { RiskMatured } from '../risk-facts.js';

/** A risk came true: its measures become steps of the plan (riziko nastalo, RSK-2). */
export const MatureRisk = command('MatureRisk', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    note: Note.describe('What happened'),
    on: PlainDate.describe('The day on which it came true; today, if left out').optional(),
    due: PlainDate.describe('By when the measures are to be done; in 14 days, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [RiskMatured],
  proposes: ({ implementation, risk, note, on, due }, { at, file }) => {
    const today = dayOf(at);
    const starts = (findImplementation(file)?.data.startsOn ?? today) as PlainDate;
    // Before the plan starts nothing can be due.
    const usual = addDays(starts > today ? starts : today, measureDays);
    const waiting = measuresOf(file, risk).filter((one) => one.at === 'waiting');
    const steps = waiting.map(({ id }) => id as StepId);
    return [
      RiskMatured({ implementation, risk, on: on ?? today, note, measures: steps }),
      ...steps.map((step) => MeasureOpened({ implementation, step, due: due ?? usual })),
    ];
  },
});

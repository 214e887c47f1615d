import { AccountId, addDays, command, dayOf, PlainDate, present } from '@koordinace/kernel';
import { z } from 'zod';
import { asksAccounts, goneOf } from '../../plan/commands/asks-workers.js';
import { MeasureOpened, MeasurePrepared } from '../../plan/facts/step-facts.js';
import { ImplementationId, PlanRiskId, type StepId } from '../../plan/ids.js';
import { planLeads } from '../../plan/who.js';
import { Note } from '../../wording.js';
import { measureDays } from '../measure-days.js';
import { findRisk } from '../risk-data.js';

/** Adds a measure against a risk (opatření k riziku, RSK-2). It waits until the risk matures; if it has, it opens at once. */
export const AddMeasure = command('AddMeasure', {
  fields: {
    implementation: ImplementationId.describe('The plan'),
    risk: PlanRiskId.describe('The risk'),
    activity: Note.describe('What will be done'),
    verification: Note.describe('How it will be verified').optional(),
    responsible: z
      .array(AccountId)
      .max(20)
      .describe('The accounts of the responsible persons; the owner of the risk, if left out')
      .optional(),
    due: PlainDate.describe('The deadline, where the risk has matured already; in 14 days, if left out').optional(),
  },
  on: 'implementation',
  who: planLeads,
  facts: [MeasurePrepared],
  world: ({ responsible = [] }) => asksAccounts(responsible),
  proposes: ({ implementation, risk, activity, verification, responsible, due }, { at, file, newId, world }) => {
    const step = newId('step') as StepId;
    const { at: place, data } = findRisk(file, risk) ?? {};
    const owner = data?.owner as AccountId | undefined;
    return [
      MeasurePrepared({
        implementation,
        step,
        risk,
        activity,
        responsible: responsible ?? (owner === undefined ? [] : [owner]),
        gone: [...goneOf(world, responsible)],
        ...present({ verification }),
      }),
      ...(place === 'matured'
        ? [MeasureOpened({ implementation, step, due: due ?? addDays(dayOf(at), measureDays) })]
        : []),
    ];
  },
});

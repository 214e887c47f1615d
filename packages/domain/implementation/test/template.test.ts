import { phases } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { templateSteps } from '../src/index.js';
import { planOffice, refusedBy, warnedBy } from './plan-office.js';

describe('the template', () => {
  it('[IMP-4] offers every activity of every phase, in the manual’s order', () => {
    const activities = Object.values(phases).flatMap((phase) => Object.keys(phase.activities));
    expect(templateSteps.map(({ template }) => template)).toEqual(activities);
  });

  it('[IMP-4] the chosen phases become steps with verification and a deadline, ready to be adapted', () => {
    const office = planOffice();
    office.on('AdoptTemplate', { phases: ['4.4'], lang: 'cs' });
    const { steps } = office.record();
    expect(steps).toHaveLength(3);
    expect(steps[0]).toMatchObject({
      state: 'planned',
      phase: '4.4',
      template: '4.4a',
      activity: 'Vydat závazný dokument s pravidly a zásadami',
      verification: 'podepsaný interní dokument',
      due: '2026-10-28',
    });
    expect(refusedBy(office.on('AmendStep', { step: steps[0]?.step, responsible: ['cerna'] }))).toEqual(['accepted']);
  });

  it('[IMP-4] what the plan has already is not added again', () => {
    const office = planOffice();
    office.on('AdoptTemplate', { phases: ['4.4'], lang: 'en' });
    office.on('AdoptTemplate', { lang: 'en' });
    expect(office.record().steps).toHaveLength(templateSteps.length);
    expect(office.record().steps[0]?.activity).toBe('Issue a binding document with rules and principles');
  });

  it('[IMP-4] no deadline lies after the evaluation of the plan', () => {
    const office = planOffice();
    expect(warnedBy(office.on('AdoptTemplate', { lang: 'cs' }))).toEqual([]);
    expect(office.record().steps.find(({ template }) => template === '4.6c')?.due).toBe('2027-03-02');
  });

  it('[IMP-4] [IMP-1] a day before the start of the plan makes no steps at all', () => {
    const office = planOffice();
    expect(refusedBy(office.on('AdoptTemplate', { lang: 'cs', from: '2020-01-01' }))).toContain('IMP-1.beforeStart');
    expect(office.record().steps).toEqual([]);
  });
});

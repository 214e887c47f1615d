import { describe, expect, it } from 'vitest';
import { refusedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

describe('phases of case management', () => {
  it('[CMG-1] are gone through in their order, and nobody jumps over one', () => {
    const one = managedCase();
    const begin = (type: string) => refusedBy(one.does(type));
    expect(begin('BeginCoordination')).toEqual(['place CMG-1']);
    expect(begin('BeginEvaluation')).toEqual(['place CMG-1']);
    one.assessed();
    expect(begin('BeginEvaluation')).toEqual(['place CMG-1']);
    one.drafted().agree();
    expect(begin('BeginCoordination')).toEqual(['accepted']);
    expect(begin('BeginEvaluation')).toEqual(['accepted']);
    expect(one.at()).toBe('management.evaluation');
    expect(begin('BeginEvaluation')[0]).toMatch(/^place/);
    expect(one.office.record(one.of).phases.map(({ what }) => what)).toEqual([
      'planning',
      'coordination',
      'evaluation',
    ]);
  });

  it('[CMG-2] begins coordination on a plan to which the client agreed; agreed steps may run before', () => {
    const one = managedCase();
    one.assessed();
    const { task, agree } = one.drafted();
    expect(refusedBy(one.does('StartTask', { task }))).toEqual(['accepted']);
    expect(refusedBy(one.does('BeginCoordination'))).toEqual(['CMG-2.agreedPlan']);
    agree();
    expect(refusedBy(one.does('BeginCoordination'))).toEqual(['accepted']);
  });

  it('[CMG-2] goes back to any earlier phase with a reason, and never forward that way', () => {
    const one = managedCase();
    one.coordinated();
    const back = (phase: string, fields: object = { reason: 'Je v nemocnici.' }) =>
      refusedBy(one.does('ReturnToPhase', { phase, ...fields }));
    expect(back('planning', {})).toEqual(['CMG-2.reason']);
    expect(back('coordination')[0]).toMatch(/^place/);
    expect(back('evaluation')).toEqual(['badInput']);
    expect(back('outreach')).toEqual(['accepted']);
    expect(back('planning')[0]).toMatch(/^place/);
    expect(refusedBy(one.does('ConcludeOutreach'))).toEqual(['accepted']);
    expect(refusedBy(one.does('ConcludeAssessment'))).toEqual(['accepted']);
    expect(refusedBy(one.does('BeginCoordination'))).toEqual(['accepted']);
    expect(one.office.record(one.of).phases).toContainEqual(
      expect.objectContaining({ what: 'outreach', text: 'Je v nemocnici.' }),
    );
  });

  it('[CMG-2] goes back to coordination only as long as there is an agreed plan to coordinate by', () => {
    const one = managedCase();
    const { plan, goal, task } = one.coordinated();
    one.makes('case', 'BeginEvaluation');
    one.makes('task', 'CompleteTask', { task });
    const back = () => refusedBy(one.does('ReturnToPhase', { phase: 'coordination', reason: 'Znovu dluží.' }));
    one.makes('plan', 'ReviewPlan', {
      plan,
      version: 4,
      result: 'complete',
      goals: [{ goal, progress: 'reached' }],
      effect: 'Bydlí.',
    });
    expect(back()).toEqual(['CMG-2.agreedPlan']);
    expect(refusedBy(one.does('ReturnToPhase', { phase: 'planning', reason: 'Znovu dluží.' }))).toEqual(['accepted']);
  });

  it('[CMG-9] tells the cause of whatever changes in the plan while support is being coordinated', () => {
    const one = managedCase();
    const { plan, task, propose } = one.coordinated();
    const cause = 'Po pádu se bojí chodit sama.';
    expect(refusedBy(propose())).toEqual(['CMG-9.cause']);
    expect(refusedBy(propose({ cause }))).toEqual(['accepted']);
    expect(refusedBy(one.does('DropTask', { task }))).toEqual(['CMG-9.cause']);
    expect(refusedBy(one.does('DropTask', { task, note: 'Není třeba.' }))).toEqual(['accepted']);
    expect(refusedBy(one.does('SetGoal', { plan, title: 'Chodit ven' }))).toEqual(['CMG-9.cause']);
    expect(one.office.record(one.of).plans[0]?.causes.map(({ text }) => text)).toEqual([cause, 'Není třeba.']);
  });

  it('[CMG-9] asks for contact a month after the last one, and only while support is being coordinated', () => {
    const one = managedCase();
    const contact = () => one.dues().find(({ kind }) => kind === 'contact');
    expect(contact()).toBeUndefined();
    one.coordinated();
    expect(contact()).toEqual({ kind: 'contact', due: '2026-04-01', tell: ['novotna'] });
    one.does('RecordContact', { form: 'visit', note: 'Daří se.' }, { at: '2026-03-20T11:00:00.000Z' });
    expect(contact()?.due).toBe('2026-04-19');
    one.does(
      'RecordContact',
      { form: 'phone', on: '2026-03-05', note: 'Dopisuji.' },
      { at: '2026-03-21T11:00:00.000Z' },
    );
    expect(contact()?.due).toBe('2026-04-19');
    one.makes('case', 'BeginEvaluation');
    expect(contact()).toBeUndefined();
  });
});

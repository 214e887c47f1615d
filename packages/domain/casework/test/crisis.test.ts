import { describe, expect, it } from 'vitest';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const what = 'Vytopený byt.';
const result = 'Bydlí u sestry.';

describe('a crisis', () => {
  it('[CMG-12] may come in any phase, also of individual work, one at a time', () => {
    const one = managedCase();
    const open = () => refusedBy(one.does('OpenCrisis', { what }));
    expect(open()).toEqual(['accepted']);
    expect(open()).toEqual(['place CMG-12']);
    expect(one.at()).toBe('management.assessment');
    one.makes('crisis', 'EndCrisis', { result });
    one.makes('case', 'LeaveCaseManagement', { clientAgrees: true });
    expect(open()).toEqual(['accepted']);
    expect(refusedBy(one.does('EndIndividualWork', { reason: 'died', summary: 'Zemřela.' }))).toEqual([
      'CMG-12.crisisOpen',
    ]);
  });

  it('[CMG-12] comes first: nothing goes on and nothing is closed, but help and going back stay open', () => {
    const one = managedCase();
    one.coordinated();
    one.evaluated();
    one.makes('crisis', 'OpenCrisis', { what });
    expect(refusedBy(one.does('BeginEvaluation'))).toEqual(['CMG-12.crisisOpen']);
    expect(refusedBy(one.closed({ reason: 'died' }))).toEqual(['CMG-12.crisisOpen']);
    expect(refusedBy(one.does('ReturnToPhase', { phase: 'outreach', reason: 'Zmizela.' }))).toEqual(['accepted']);
    expect(refusedBy(one.does('ConcludeOutreach'))).toEqual(['CMG-12.crisisOpen']);
    expect(refusedBy(one.does('OpenImmediateHelp', { danger: what }))).toEqual(['accepted']);
    expect(refusedBy(one.does('RecordContact', { form: 'visit', note: 'Jsem u ní.' }))).toEqual(['accepted']);
  });

  it('[CMG-12] has tasks of its own, without plan and agreement, and ends when they are done and it is told how', () => {
    const one = managedCase();
    expect(refusedBy(one.does('SetCrisisTask', { title: 'Nocleh' }))).toEqual(['CMG-12.noCrisis']);
    one.makes('crisis', 'OpenCrisis', { what });
    const end = (fields: object = {}) => refusedBy(one.does('EndCrisis', fields));
    expect(refusedBy(one.does('SetCrisisTask', { title: 'Nocleh', responsible: { worker: 'gone' } }))).toEqual([
      'PLN-3.workerGone',
    ]);
    const first = one.makes('task', 'SetCrisisTask', { title: 'Nocleh' });
    const second = one.makes('task', 'SetCrisisTask', { title: 'Vysoušeč', due: '2026-03-05' });
    expect(one.dues()).toContainEqual({ kind: 'task', due: '2026-03-02', tell: ['novotna'] });
    expect(end({ result })).toEqual(['CMG-12.tasksOpen']);
    one.makes('task', 'CompleteTask', { task: first });
    one.makes('task', 'DropTask', { task: second });
    expect(end()).toEqual(['CMG-12.result']);
    expect(end({ result })).toEqual(['accepted']);
    expect(end({ result })[0]).toMatch(/^place/);
    expect(one.office.record(one.of).crises).toMatchObject([{ what, result, handler: 'novotna' }]);
  });

  it('[CMG-12] leaves the case where it was, or takes it back to an earlier phase', () => {
    const one = managedCase();
    one.coordinated();
    const through = (fields: object) => {
      one.makes('crisis', 'OpenCrisis', { what });
      return refusedBy(one.does('EndCrisis', { result, ...fields }));
    };
    expect([through({}), one.at()]).toEqual([['accepted'], 'management.coordination']);
    expect([through({ returnTo: 'planning' }), one.at()]).toEqual([['accepted'], 'management.planning']);
    expect(through({ returnTo: 'coordination' })[0]).toMatch(/^place/);
    expect(one.office.at(one.of)).toContain('crisis.open');
  });

  it('[CMG-12] is handled by the case manager or the substitute, and says so where neither is there', () => {
    const opened = (worker: string) => {
      const one = managedCase(undefined, {}, { worker });
      const outcome = one.does('OpenCrisis', { what });
      return [warnedBy(outcome), one.office.record(one.of).crises[0]?.handler];
    };
    expect(opened('novotna')).toEqual([[], 'novotna']);
    expect(opened('substituted')).toEqual([[], 'mala']);
    expect(opened('absent')).toEqual([['CMG-12.nobodyThere'], 'absent']);
  });
});

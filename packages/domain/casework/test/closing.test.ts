import { describe, expect, it } from 'vitest';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const coordinators = ['prochazkova'];
const process = 'Šlo to.';

describe('the end of a case', () => {
  it('[CMG-14] is expected from the start, on a day that can be moved but not into the past', () => {
    const one = managedCase();
    expect(one.dues()).toEqual([{ kind: 'expectedEnd', due: '2027-03-02', tell: ['novotna'] }]);
    expect(refusedBy(one.does('SetExpectedEnd', { on: '2026-03-01' }))).toEqual(['CMG-14.endPassed']);
    expect(refusedBy(one.does('SetExpectedEnd', { on: '2026-03-02' }))).toEqual(['accepted']);
    expect(one.dues().map(({ due }) => due)).toEqual(['2026-03-02']);
  });

  it('[CMG-14] is evaluated with the client’s view, or with why it is not known', () => {
    const one = managedCase();
    const evaluate = (fields: object) => refusedBy(one.does('RecordEvaluation', { process, ...fields }));
    expect(evaluate({})).toEqual(['CMG-14.clientView']);
    expect(evaluate({ noView: 'Zemřela.' })).toEqual(['accepted']);
    expect(evaluate({ clientView: 'Děkuji.' })).toEqual(['accepted']);
  });

  it('[CMG-14] has an evaluation, an outlook and nothing agreed left over', () => {
    const one = managedCase();
    const { task, propose } = one.drafted();
    const proposed = propose({ proposedBy: 'actor' });
    const proposal = proposed.outcome === 'accepted' ? proposed.created.task : '';
    expect(refusedBy(one.closed())).toEqual(['CMG-14.evaluation']);
    one.evaluated();
    expect(refusedBy(one.closed({ outlook: undefined }))).toEqual(['CMG-14.outlook']);
    expect(refusedBy(one.closed())).toEqual(['CMG-14.tasksOpen']);
    one.makes('task', 'CompleteTask', { task });
    expect(refusedBy(one.closed({ reason: 'goalsMet' }))).toEqual(['CMG-1.evaluationPhase']);
    expect(refusedBy(one.closed())).toEqual(['accepted']);
    expect([one.at(), one.office.at(one.of, `task/${proposal}`)]).toEqual(['ended', 'dropped']);
    expect(refusedBy(one.closed())[0]).toMatch(/^place/);
  });

  it('[CMG-14] needs no outlook and waits for no task where the client has died', () => {
    const one = managedCase();
    const { task } = one.drafted();
    one.makes('case', 'RecordEvaluation', { process, noView: 'Zemřela.' });
    expect(refusedBy(one.closed({ reason: 'died', outlook: undefined }))).toEqual(['accepted']);
    expect(one.office.at(one.of, `task/${task}`)).toBe('dropped');
  });

  it('[CMG-14] is evaluated anew when the work went on after the evaluation', () => {
    const back = managedCase();
    back.coordinated();
    back.evaluated();
    back.makes('case', 'ReturnToPhase', { phase: 'planning', reason: 'Znovu dluží.' });
    expect(refusedBy(back.closed())).toContain('CMG-14.evaluation');
    const early = managedCase();
    early.evaluated();
    early.assessed();
    expect(refusedBy(early.closed())).toEqual(['CMG-14.evaluation']);
    const inOrder = managedCase();
    const { task } = inOrder.coordinated();
    inOrder.makes('task', 'CompleteTask', { task });
    inOrder.evaluated();
    inOrder.makes('case', 'BeginEvaluation');
    expect(refusedBy(inOrder.closed({ reason: 'goalsMet' }))).toEqual(['accepted']);
  });

  it('[CMG-14] leaves the coordinator’s evaluation as a task, which the case manager cannot do instead', () => {
    const one = managedCase(undefined, { coordinators });
    const evaluate = (by: string) => refusedBy(one.does('EvaluateProcess', { process }, { by }));
    expect(evaluate('novotna')).toEqual(['CMG-14.ownProcess']);
    one.evaluated();
    expect(warnedBy(one.closed())).toEqual(['CMG-14.processOwed']);
    expect(one.dues()).toEqual([{ kind: 'processEvaluation', due: '2026-04-01', tell: coordinators }]);
    expect(evaluate('prochazkova')).toEqual(['accepted']);
    expect(one.dues()).toEqual([]);
    expect(evaluate('prochazkova')).toEqual(['CMG-14.twice']);
  });

  it('[CMG-14] owes no evaluation that nobody but the case manager could give', () => {
    const one = managedCase(undefined, { coordinators: ['novotna'] });
    one.evaluated();
    expect(warnedBy(one.closed())).toEqual([]);
    expect(one.dues()).toEqual([]);
  });

  it('leaves nothing open behind: no deadline, no membership, nothing that waits', () => {
    const one = managedCase();
    const who = { actorWorker: 'sousedka' };
    const member = one.makes('member', 'AddTeamMember', { who, role: 'neighbour', tasks: 'Zazvoní.' });
    const later = one.makes('member', 'AddTeamMember', { who, role: 'other', tasks: 'x', from: '2026-05-01' });
    one.makes('request', 'AskCoordinator', { kind: 'newActor' });
    one.makes('consultation', 'ConsultMethodologist');
    one.drafted().propose({ proposedBy: 'actor' });
    one.evaluated();
    expect(refusedBy(one.closed({ reason: 'movedAway' }))).toEqual(['accepted']);
    expect([one.dues(), one.office.waiting(one.of)]).toEqual([[], []]);
    expect([member, later].map((id) => one.office.at(one.of, `member/${id}`))).toEqual(['left', 'left']);
    expect(one.office.record(one.of).team.map(({ until }) => until)).toEqual(['2026-03-02', '2026-05-01']);
  });
});

import { describe, expect, it } from 'vitest';
import { casework } from '../src/index.js';
import { refusedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

describe('contacts', () => {
  it('[CMG-18] have a day that has come, a form and content: words, or what was done', () => {
    const one = managedCase();
    const contact = (fields: object) => refusedBy(one.does('RecordContact', fields));
    expect(contact({ form: 'phone' })).toEqual(['CMG-18.content']);
    expect(contact({ form: 'phone', interventions: [] })).toEqual(['CMG-18.content']);
    expect(contact({ note: 'Viděly jsme se.' })).toEqual(['badInput']);
    expect(contact({ form: 'phone', note: '  ' })).not.toEqual(['accepted']);
    expect(contact({ form: 'phone', note: 'x', on: '2026-03-03' })).toEqual(['CMG-18.future']);
    expect(contact({ form: 'visit', interventions: ['accompaniment'], on: '2026-03-01' })).toEqual(['accepted']);
    expect(contact({ form: 'phone', toldVoluntaryAndFree: true })).toEqual(['accepted']);
    expect(one.office.record(one.of).contacts).toMatchObject([{ what: 'visit', on: '2026-03-01' }, { what: 'phone' }]);
  });

  it('[CMG-18] are one short command: beside the case, only the form has to be chosen', () => {
    const { schema } = casework.commands.find(({ type }) => type === 'RecordContact') ?? {};
    expect(schema?.safeParse({ case: 'case-1', form: 'phone' }).success).toBe(true);
  });
});

describe('what was written in case management', () => {
  it('stays out of what decisions, deadlines and views see', () => {
    const one = managedCase(undefined, { coordinators: ['prochazkova'] });
    const secret = 'Otevřená rána na noze';
    const who = { actorWorker: secret };
    const { plan } = one.coordinated();
    one.makes('goal', 'SetGoal', { plan, title: secret, cause: secret });
    one.makes('member', 'AddTeamMember', { who, role: 'neighbour', tasks: secret });
    const request = one.makes('request', 'AskCoordinator', { kind: 'other', note: secret });
    one.makes('request', 'AnswerRequest', { request, answer: secret });
    const consultation = one.makes('consultation', 'ConsultMethodologist', { question: secret });
    one.makes('consultation', 'RecordMethodologistAnswer', { consultation, answer: secret });
    one.makes('case', 'RecordRefusedService', { service: secret, reason: 'other', advocacy: secret });
    one.makes('case', 'RecordSpecialistAssessment', {
      author: secret,
      specialty: 'psychologie',
      on: '2026-03-01',
      health: secret,
    });
    one.makes('crisis', 'OpenCrisis', { what: secret });
    const task = one.makes('task', 'SetCrisisTask', { title: secret, responsible: who });
    one.makes('task', 'CompleteTask', { task, note: secret });
    one.makes('crisis', 'EndCrisis', { result: secret, returnTo: 'planning' });
    one.makes('case', 'RecordEvaluation', { process: secret, goals: secret, clientView: secret });
    expect(refusedBy(one.closed({ reason: 'movedAway', outlook: secret }))).toEqual(['accepted']);
    one.does('EvaluateProcess', { process: secret, lessons: secret }, { by: 'prochazkova' });
    one.makes('case', 'ReopenCase', { reason: secret });
    const file = one.office.file(one.of);
    const views = (casework.views ?? []).flatMap((view) => view.rows(file));
    expect(JSON.stringify([...file.instances])).not.toContain('rána');
    expect(JSON.stringify([views, casework.deadlines?.[0]?.of(file)])).not.toContain('rána');
    expect(JSON.stringify(one.office.record(one.of))).toContain('rána');
  });
});

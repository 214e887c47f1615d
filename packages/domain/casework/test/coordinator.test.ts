import { describe, expect, it } from 'vitest';
import { casework } from '../src/index.js';
import { refusedBy, warnedBy } from './case-office.js';
import { managedCase } from './managed-case.js';

const coordinators = ['prochazkova'];
const refusal = { service: 'Domov', reason: 'noCapacity' };
const view = (name: string, { office, of }: ReturnType<typeof managedCase>) =>
  casework.views?.find((one) => one.name === name)?.rows(office.file(of)) ?? [];

describe('the support coordinator', () => {
  it('[CMG-8] manages no case, and is asked where the case manager cannot go on alone', () => {
    const one = managedCase(undefined, { coordinators });
    const handOver = { to: 'coordinator', reason: 'Plno.', summary: 'Běží.' };
    expect(warnedBy(one.does('RecordRefusedService', refusal))).toEqual(['CMG-8.askCoordinator']);
    expect(warnedBy(one.does('AskCoordinator', { kind: 'newActor' }))).toEqual([]);
    expect(warnedBy(one.does('RecordRefusedService', refusal))).toEqual([]);
    expect(warnedBy(one.does('HandOverCase', handOver))).toEqual(['CMG-8.coordinator']);
  });

  it('[CMG-8] is said to be missing where the office has none', () => {
    expect(warnedBy(managedCase().does('AskCoordinator', { kind: 'mediation' }))).toEqual(['CMG-8.noCoordinator']);
  });

  it('[CMG-8] answers a request once, and only one that is there', () => {
    const one = managedCase(undefined, { coordinators });
    const request = one.makes('request', 'AskCoordinator', { kind: 'newActor', note: 'Kdo může docházet?' });
    const answer = (of: string) => refusedBy(one.does('AnswerRequest', { request: of, answer: 'Charita.' }));
    expect(answer('request-99')[0]).toMatch(/^place/);
    expect(answer(request)).toEqual(['accepted']);
    expect(answer(request)[0]).toMatch(/^place/);
    expect(one.office.record(one.of).requests).toMatchObject([{ text: 'Kdo může docházet?', answer: 'Charita.' }]);
  });

  it('[CMG-8] has no command for contact with a client but conference and mediation', () => {
    const theirs = casework.commands.filter(({ who }) => who.includes('supportCoordinator')).map(({ type }) => type);
    expect(theirs).not.toContain('RecordContact');
    expect(theirs).not.toContain('RecordAssessment');
    expect(theirs).not.toContain('AgreePlan');
    expect(theirs).toContain('RecordMediation');
  });

  it('[CMG-19] reads out of refusals what the network lacks; each with its reason, on a day that has come', () => {
    const one = managedCase();
    const refused = (fields: object) => refusedBy(one.does('RecordRefusedService', { ...refusal, ...fields }));
    expect(refused({ reason: undefined })).toEqual(['badInput']);
    expect(refused({ on: '2026-03-03' })).toEqual(['CMG-19.future']);
    for (const reason of ['noCapacity', 'noCapacity', 'health']) refused({ reason, advocacy: 'Volala jsem.' });
    expect(view('refusedServices', one).map(({ partition, data }) => [partition, data])).toEqual([
      ['novotna', { case: one.of, refusals: { noCapacity: 2, health: 1 } }],
    ]);
    expect(one.office.record(one.of).refusedServices).toHaveLength(3);
  });
});

describe('the regional methodologist', () => {
  it('[CMG-16] gets codes and counts under a pseudonym, another one each time, and nothing that names anybody', () => {
    const one = managedCase();
    const secret = 'Otevřená rána na noze';
    one.makes('case', 'RecordContact', { form: 'visit', note: secret });
    one.makes('member', 'AddTeamMember', { who: { actorWorker: secret }, role: 'neighbour', tasks: secret });
    const first = one.makes('consultation', 'ConsultMethodologist', { question: secret });
    one.makes('consultation', 'ConsultMethodologist');
    const rows = view('consultations', one);
    const told = rows.map(({ data }) => JSON.stringify(data)).join();
    for (const named of [secret, one.of, one.office.client(one.of), 'novotna', 'Marie', '2026-03-02']) {
      expect(told).not.toContain(named);
    }
    expect(rows[0]?.data).toMatchObject({ sinceYear: '2026', contacts: 1, team: ['neighbour'], answered: false });
    const answer = () =>
      refusedBy(one.does('RecordMethodologistAnswer', { consultation: first, answer: 'Mobilní tým.' }));
    expect(answer()).toEqual(['accepted']);
    expect(answer()[0]).toMatch(/^place/);
    expect(view('consultations', one)[0]?.data).toMatchObject({ answered: true });
  });
});

describe('a step that waits too long', () => {
  it('[CMG-22] is shown with whom it waits for, and no more once it goes on', () => {
    const one = managedCase(undefined, { coordinators });
    const { propose } = one.drafted();
    const made = (fields: object) => {
      const outcome = propose(fields);
      return outcome.outcome === 'accepted' ? (outcome.created.task ?? '') : '';
    };
    const trigger = { due: undefined, trigger: 'až přijde poukaz' };
    const proposal = made({ proposedBy: 'actor' });
    const waits = made({ ...trigger, responsible: { worker: 'svobodova' } });
    const request = one.makes('request', 'AskCoordinator', { kind: 'newActor' });
    const consultation = one.makes('consultation', 'ConsultMethodologist');
    const waiting = () => one.office.waiting(one.of).map(({ due, waitsFor, tell }) => [due, waitsFor, tell.join()]);
    expect(waiting()).toEqual([
      ['2026-03-16', 'client', 'novotna'],
      ['2026-04-01', 'svobodova', 'novotna'],
      ['2026-03-09', 'supportCoordinator', 'novotna,prochazkova'],
      ['2026-04-01', 'methodologist', 'novotna'],
    ]);
    one.makes('task', 'DropTask', { task: proposal });
    one.makes('task', 'ReportTrigger', { task: waits });
    one.makes('request', 'AnswerRequest', { request, answer: 'Charita.' });
    one.makes('consultation', 'RecordMethodologistAnswer', { consultation, answer: 'Mobilní tým.' });
    expect(waiting()).toEqual([]);
  });
});

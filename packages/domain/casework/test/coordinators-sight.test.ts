import { describe, expect, it } from 'vitest';
import { type CoordinationRow, casework } from '../src/index.js';
import { agreedPlan } from './agreed-plan.js';
import { caseOffice, refusedBy } from './case-office.js';

const rowsOf = (name: string, office: ReturnType<typeof caseOffice>, of: string) =>
  casework.views?.find((view) => view.name === name)?.rows(office.file(of)) ?? [];

describe('what the coordinator hears', () => {
  it('[PLN-8] is the progress of plans in codes and counts, once drawn in', () => {
    const { office, of, plan, ownTask, review } = agreedPlan();
    expect(rowsOf('coordination', office, of)).toEqual([]);
    const request = office.made('request', { type: 'AskCoordinator', case: of, kind: 'problem', note: 'Sestra chybí' });
    office.made('task', { type: 'CompleteTask', case: of, task: ownTask });
    review();
    const [row] = rowsOf('coordination', office, of);
    const data: Partial<CoordinationRow> = {
      requests: 1,
      plans: [{ plan, at: 'agreed', open: 1, done: 1, reviewedOn: '2026-03-02', reassessOn: '2026-09-01' }],
    };
    expect(row).toMatchObject({ partition: 'coordinator', data });
    expect(JSON.stringify(row)).not.toContain('Sestra');
    office.act({ type: 'AnswerRequest', case: of, request, answer: 'Našla jsem jinou.' }, { by: 'prochazkova' });
    expect(rowsOf('coordination', office, of)).toMatchObject([{ data: { requests: 0 } }]);
  });

  it('[PLN-5] are overdue tasks of actors, and nothing else of the plan', () => {
    const { office, of, actorTask, ownTask } = agreedPlan();
    const told = () => Object.fromEntries(office.deadlines(of).map(({ id, tell }) => [id, tell]));
    const [actors, own] = [`task/${actorTask}/2026-04-01`, `task/${ownTask}/2026-04-01`];
    expect(told()[actors]).toEqual(['novotna']);
    office.made('request', { type: 'AskCoordinator', case: of, kind: 'newActor' });
    expect([told()[actors], told()[own]]).toEqual([['novotna', 'coordinator'], ['novotna']]);
    expect(office.deadlines(of).find(({ kind }) => kind === 'planReassessment')?.tell).toEqual(['novotna']);
  });

  it('[INT-7] counts clients who came by an agreement on outreach, for the agreement and the actor', () => {
    const office = caseOffice();
    const came = { channel: 'outreach', referredBy: 'sestra z nemocnice' };
    const agreement = { agreement: 'agreement-nemocnice' };
    expect(refusedBy(office.intake({ ...came, ...agreement }))).toEqual(['INT-7.actor']);
    const of = office.opened({ ...came, ...agreement, actor: 'actor-nemocnice' });
    expect(rowsOf('outreach', office, of)).toMatchObject([
      { partition: 'agreement-nemocnice', data: { openedOn: '2026-03-02' } },
      { partition: 'actor-nemocnice' },
    ]);
    expect(office.record(of).intake).toMatchObject({ ...agreement, actor: 'actor-nemocnice' });
    const other = { person: { name: 'Eva Smyšlená', born: '1990-01-01' } };
    expect(rowsOf('outreach', office, office.opened(other))).toEqual([]);
  });

  it('[INT-3] an actor that is named by its id alone has passed something on, and needs a basis', () => {
    const fields = { channel: 'outreach', actor: 'actor-nemocnice', health: 'demence' };
    expect(refusedBy(caseOffice().intake(fields))).toEqual(['INT-3.basis']);
    expect(refusedBy(caseOffice().intake({ ...fields, basis: 'referralConsent' }))).toEqual(['INT-3.basicOnly']);
  });

  it('[CNF-10] a mediation tells between whom it was, how it ended, and is no plan for the future', () => {
    const office = caseOffice();
    const of = office.opened();
    const whole = { between: 'dcera', service: 'pečovatelská služba', result: 'Dohodly se na čtvrtcích.' };
    const mediate = (fields: object) =>
      refusedBy(office.act({ type: 'RecordMediation', case: of, ...whole, ...fields }, { by: 'prochazkova' }));
    expect(mediate({ between: undefined })).toEqual(['CNF-10.parties']);
    expect(mediate({ service: undefined })).toEqual(['CNF-10.parties']);
    expect(mediate({ result: undefined })).toEqual(['CNF-10.result']);
    expect(mediate({ on: '2026-03-03' })).toEqual(['CNF-10.future']);
    expect(mediate({})).toEqual(['accepted']);
    expect(office.record(of).mediations).toMatchObject([{ ...whole, by: 'prochazkova' }]);
    expect(JSON.stringify([...office.file(of).instances.values()])).not.toContain(whole.result);
  });
});

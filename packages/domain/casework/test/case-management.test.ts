import { ask, personalPaths } from '@koordinace/kernel';
import { heldCases } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { casework, defaultQuestionnaire } from '../src/index.js';
import { answersThat } from '../src/testing/index.js';
import { assessmentParts, caseOffice, refusedBy, warnedBy } from './case-office.js';

describe('case management', () => {
  it('[ISW-4] begins on an indicated screening with the agreement of the client, in the same case', () => {
    const office = caseOffice();
    const of = office.opened();
    const change = (fields: object = {}) => refusedBy(office.act({ type: 'ChangeMethod', case: of, ...fields }));
    expect(change({ clientAgrees: true })).toEqual(['ISW-4.screening']);
    office.screened(of, { answers: answersThat(defaultQuestionnaire, ['motivation']) });
    expect(change({ clientAgrees: true })).toEqual(['ISW-4.indicated']);
    office.screened(of);
    expect(change()).toEqual(['ISW-4.agreement']);
    const plan = office.made('plan', { type: 'DraftPlan', case: of });
    expect(change({ clientAgrees: true })).toEqual(['accepted']);
    expect(office.at(of)).toBe('crisis.calm|help.none|work.management.assessment');
    expect(office.at(of, `plan/${plan}`)).toBe('draft');
    expect(office.record(of)).toMatchObject({ method: 'caseManagement', intake: { channel: 'self' } });
  });

  it('[SCR-2] begins with a reduced circle where the client is not ready', () => {
    const office = caseOffice();
    const of = office.opened();
    office.screened(of, { answers: answersThat(defaultQuestionnaire, ['longDuration', 'worsening', 'unableAlone']) });
    const change = (circle?: string) =>
      refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true, ...(circle && { circle }) }));
    expect(change()).toEqual(['SCR-2.reducedCircle']);
    expect(change('reduced')).toEqual(['accepted']);
  });

  it('[CMG-5] takes a qualified manager; an external one with contract and basis', () => {
    const office = caseOffice();
    const of = office.opened();
    office.screened(of);
    const change = (manager: string) =>
      refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true, manager }));
    expect(change('unqualified')).toEqual(['CMG-5.managerQualified']);
    expect(change('external-no-contract')).toEqual(['CMG-5.contract']);
    expect(change('external-no-basis')).toEqual(['CMG-5.access']);
    expect(change('gone')).toEqual(['CMG-4.active', 'CMG-5.managerQualified']);
    expect(change('external')).toEqual(['accepted']);
  });

  it('[CMG-4] has one case manager; a handover names successor, reason and summary, and access passes', () => {
    const office = caseOffice();
    const of = office.managed();
    const handOver = (to: string, fields: object = { reason: 'odchod na mateřskou', summary: 'splátky běží' }) =>
      office.act({ type: 'HandOverCase', case: of, to, ...fields });
    expect(refusedBy(handOver('mala', { summary: 'x' }))).toEqual(['badInput']);
    expect(refusedBy(handOver('mala', { reason: 'x' }))).toEqual(['badInput']);
    expect(refusedBy(handOver('novotna'))).toEqual(['CMG-4.same']);
    expect(refusedBy(handOver('absent'))).toEqual(['CMG-4.absent']);
    expect(refusedBy(handOver('gone'))).toEqual(['CMG-4.active', 'CMG-5.managerQualified']);
    const roles = (account: string, held = ['departmentWorker']) =>
      casework.standings?.[0]?.of(account, office.file(of), office.door.world(), new Set(held));
    expect(roles('novotna', [])).toEqual([]);
    expect([roles('novotna'), roles('mala')]).toEqual([['caseManager'], []]);
    expect(refusedBy(handOver('mala'))).toEqual(['accepted']);
    expect([roles('novotna'), roles('mala')]).toEqual([[], ['caseManager']]);
    expect(casework.views?.[0]?.rows(office.file(of)).map(({ partition }) => partition)).toEqual(['mala']);
    expect(office.record(of).assignments.at(-1)).toMatchObject({ worker: 'mala', summary: 'splátky běží' });
  });

  it('[CMG-4] gets no second case manager by another change of method', () => {
    const office = caseOffice();
    const again = office.act({ type: 'ChangeMethod', case: office.managed(), clientAgrees: true, manager: 'mala' });
    expect(refusedBy(again)).toEqual(['place CMG-4']);
  });

  it('[CMG-17] warns where the new worker holds a repressive function', () => {
    const office = caseOffice();
    const of = office.managed();
    expect(
      warnedBy(office.act({ type: 'HandOverCase', case: of, to: 'repressive', reason: 'x', summary: 'y' })),
    ).toEqual(['CMG-17.assigned']);
  });

  it('[CMG-6] goes on to planning when all six parts of the assessment are there', () => {
    const office = caseOffice();
    const of = office.managed();
    const conclude = () => office.act({ type: 'ConcludeAssessment', case: of });
    expect(conclude()).toMatchObject({ because: [{ rule: 'CMG-6', needs: 'problems', params: { count: 6 } }] });
    const { investigation, ...others } = assessmentParts;
    for (const [part, text] of Object.entries(others))
      office.made('case', { type: 'RecordAssessment', case: of, [part]: text });
    expect(refusedBy(conclude())).toEqual(['CMG-6.investigation']);
    office.made('case', { type: 'RecordSocialInvestigation', case: of, findings: investigation });
    expect(refusedBy(conclude())).toEqual(['accepted']);
    expect(office.at(of)).toBe('crisis.calm|help.none|work.management.planning');
    expect(office.record(of).assessment).toHaveLength(6);
    expect(office.record(of).contacts).toMatchObject([{ what: 'visit', on: '2026-03-02' }]);
  });

  it('tells the client and whoever guards the client, of a case and of the person', () => {
    const office = caseOffice();
    const of = office.opened();
    const client = office.client(of);
    const guardian = office.made('person', { type: 'RecordPerson', name: 'Olga Opatrovná' });
    office.made('guardianship', {
      type: 'RecordGuardianship',
      person: client,
      guardian,
      kind: 'guardian',
      scope: ['money'],
      court: 'OS Vymyšlov 1 P 2/2026',
      from: '2026-01-01',
    });
    const roles = (account: string, stream: string) =>
      casework.standings?.[0]?.of(
        account,
        office.door.file(stream),
        office.door.world(),
        new Set(['departmentWorker']),
      );
    for (const stream of [`case/${of}`, `person/${client}`]) {
      expect(roles(client, stream)).toEqual(['client']);
      expect(roles(guardian, stream)).toEqual(['guardian']);
      expect(roles('novotna', stream)).toEqual(['socialWorker']);
      expect(roles('mala', stream)).toEqual([]);
    }
  });

  it('[CMG-4] is given only to those who can work in it', () => {
    expect(refusedBy(caseOffice().intake({ worker: 'head' }))).toEqual(['CMG-4.worksHere']);
    const office = caseOffice();
    const of = office.opened();
    const handOver = { type: 'HandOverCase', case: of, to: 'head', reason: 'x', summary: 'y' };
    expect(refusedBy(office.act(handOver))).toEqual(['CMG-4.worksHere']);
    office.screened(of);
    const change = (manager: string) =>
      refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true, manager }));
    expect(change('head')).toEqual(['CMG-4.worksHere']);
    expect(change('absent')).toEqual(['CMG-4.absent']);
    expect(change('novotna')).toEqual(['accepted']);
  });

  it('[CMG-5] gives no case to somebody from outside without contract and basis, whichever the method', () => {
    expect(refusedBy(caseOffice().intake({ worker: 'external-no-contract' }))).toEqual(['CMG-5.contract']);
    expect(refusedBy(caseOffice().intake({ worker: 'unqualified' }))).toEqual(['accepted']);
  });

  it('[CMG-4] tells how many open cases are with a worker', () => {
    const office = caseOffice();
    const held = () => office.door.ask<number>(ask(heldCases, { worker: 'novotna' }));
    const of = office.opened();
    expect(held()).toBe(1);
    office.made('case', { type: 'EndIndividualWork', case: of, reason: 'died', summary: 'x' });
    expect(held()).toBe(0);
  });

  it('[INT-6] passes the work on a case along to the record that is kept and to the duplicate', () => {
    const office = caseOffice();
    const client = office.client(office.opened());
    const kept = office.made('person', { type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' });
    office.made('person', { type: 'MergePersons', person: client, into: kept, grounds: 'knownToWorker' });
    for (const person of [client, kept]) {
      const file = office.door.file(`person/${person}`);
      const roles = casework.standings?.[0]?.of('novotna', file, office.door.world(), new Set(['departmentWorker']));
      expect([person, roles]).toEqual([person, ['socialWorker']]);
    }
  });

  it('[CON-4] keeps health, money and housing apart from the other findings', () => {
    const type = casework.lifecycles[0]?.facts.get('AssessmentRecorded');
    if (type === undefined) throw new Error('no such fact');
    const categories = Object.fromEntries(personalPaths(type.schema).map(({ path, category }) => [path, category]));
    expect(categories).toMatchObject({
      problems: 'needs',
      investigation: 'needs',
      health: 'health',
      finance: 'finance',
      housing: 'housing',
    });
    const office = caseOffice();
    const of = office.opened();
    office.act({ type: 'RecordSocialInvestigation', case: of, findings: 'Žije sama', finance: 'Exekuce' });
    expect(office.record(of)).toMatchObject({
      assessment: [{ part: 'investigation', text: 'Žije sama' }],
      findings: [{ finance: 'Exekuce' }],
    });
  });
});

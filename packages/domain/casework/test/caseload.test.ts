import { answers, ask, type Module, noTexts } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { caseloadLimit, casesDocumented, clientsIdentified, type Seen } from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { casework } from '../src/index.js';
import { assessmentParts, caseOffice, warnedBy } from './case-office.js';

/** The office wants at most one open case with each worker. */
const oneCaseEach: Module = {
  name: 'limit',
  lifecycles: [],
  commands: [],
  texts: noTexts,
  answers: [answers(caseloadLimit, { answer: () => 1 })],
};

const busy = (module = casework) => {
  const office = caseOffice(module, [oneCaseEach]);
  const change = (of: string, fields: object = {}) =>
    office.act({ type: 'ChangeMethod', case: of, clientAgrees: true, ...fields });
  const open = (fields: Readonly<Record<string, unknown>> = {}) => {
    const of = office.opened(fields);
    office.screened(of);
    return of;
  };
  const another = { person: { name: 'Jan Smyšlený', born: '1980-05-05' } };
  return { office, change, open, another };
};

describe('caseload', () => {
  it('[STF-9] warns where a case manager would have more open cases than the office wants', () => {
    const { office, change, open, another } = busy();
    const first = open();
    expect(warnedBy(change(first))).toEqual([]);
    const second = open(another);
    const warned = change(second);
    expect(warned).toMatchObject({ warned: [{ rule: 'STF-9', needs: 'overloaded', params: { cases: 2, limit: 1 } }] });
    expect(
      warnedBy(office.act({ type: 'HandOverCase', case: second, to: 'svobodova', reason: 'moc', summary: 'běží' })),
    ).toEqual([]);
    expect(
      warnedBy(office.act({ type: 'HandOverCase', case: first, to: 'svobodova', reason: 'moc', summary: 'běží' })),
    ).toEqual(['STF-9.overloaded']);
  });

  it('[STF-9] the manual names no number: twenty where the office set none, and nothing without the rule', () => {
    const { change, open, another } = busy(withoutRule(casework, 'STF-9'));
    change(open());
    expect(warnedBy(change(open(another)))).toEqual([]);
    const { office, door } = { office: caseOffice(), door: caseOffice().door };
    expect(door.ask(ask(caseloadLimit, {}))).toBe(20);
    expect(warnedBy(office.act({ type: 'ChangeMethod', case: office.opened(), clientAgrees: true }))).not.toContain(
      'STF-9.overloaded',
    );
  });

  it('[STF-9] the head sees open cases by worker, without clients', () => {
    const office = caseOffice();
    const of = office.managed();
    expect(office.rows(of, 'caseload')).toEqual([
      {
        partition: 'role:head',
        key: of,
        order: 'novotna 2026-03-02',
        data: {
          case: of,
          worker: 'novotna',
          method: 'caseManagement',
          openedOn: '2026-03-02',
          screened: true,
          documented: false,
        },
      },
    ]);
    expect(caseOffice(withoutRule(casework, 'STF-9')).rows(of, 'caseload')).toEqual([]);
    const ended = office.opened({ person: { name: 'Jan Smyšlený', born: '1980-05-05' } });
    office.act({ type: 'EndIndividualWork', case: ended, reason: 'clientEnded' });
    expect(office.rows(ended, 'caseload')).toEqual(
      office.at(ended)?.includes('work.ended') === true ? [] : [expect.anything()],
    );
  });
});

describe('what open cases tell of the approach', () => {
  it('[SCR-1] how many clients were identified, and by which questionnaire', () => {
    const office = caseOffice();
    const seen = () => office.door.ask<Seen>(ask(clientsIdentified, {}));
    expect(seen()).toEqual({
      answer: 'notKnown',
      saw: [
        { code: 'questionnaire', params: { version: expect.any(String) } },
        { code: 'screened', params: { count: 0, of: 0 } },
      ],
    });
    const of = office.opened();
    expect(seen().answer).toBe('no');
    office.screened(of);
    expect(seen()).toMatchObject({ answer: 'yes', saw: [{}, { params: { count: 1, of: 1 } }] });
    office.opened({ person: { name: 'Jan Smyšlený', born: '1980-05-05' } });
    expect(seen()).toMatchObject({ answer: 'partly', saw: [{}, { params: { count: 1, of: 2 } }] });
  });

  it('how many cases in case management have assessment and an agreed plan', () => {
    const office = caseOffice();
    const seen = () => office.door.ask<Seen>(ask(casesDocumented, {}));
    expect(seen()).toEqual({ answer: 'notKnown', saw: [{ code: 'noCases' }] });
    const of = office.managed();
    expect(seen()).toEqual({ answer: 'no', saw: [{ code: 'documented', params: { count: 0, of: 1 } }] });
    office.act({ type: 'RecordAssessment', case: of, ...assessmentParts });
    office.act({ type: 'ConcludeAssessment', case: of });
    const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
    const goal = office.made('goal', { type: 'SetGoal', case: of, plan, title: 'Bydlet' });
    office.act({
      type: 'ProposeTask',
      case: of,
      plan,
      goal,
      title: 'Žádost',
      responsible: { client: true },
      due: '2026-04-01',
      proposedBy: 'client',
    });
    expect(seen().answer).toBe('no');
    office.act({ type: 'AgreePlan', case: of, plan, version: 4, clientAgrees: true });
    expect(seen()).toEqual({ answer: 'yes', saw: [{ code: 'documented', params: { count: 1, of: 1 } }] });
  });
});

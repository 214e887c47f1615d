import { describe, expect, it } from 'vitest';
import { caseOffice, refusedBy } from './case-office.js';

const evaluation = {
  cooperation: 'dobrá',
  wayToGoal: 'splátky běží',
  strengths: 'vytrvalost',
  preparedness: 'ví, kam se obrátit',
};

describe('individual social work', () => {
  it('[ISW-1] begins every case; none starts in case management', () => {
    expect(refusedBy(caseOffice().intake({ method: 'caseManagement' }))).toEqual(['ISW-1.individualFirst']);
    const office = caseOffice();
    expect(office.at(office.opened({ method: 'individualSocialWork' }))).toBe(
      'crisis.calm|help.none|work.individual.preparation',
    );
  });

  it('[ISW-2] goes through its phases; revisiting or leaving out has a reason', () => {
    const office = caseOffice();
    const of = office.opened();
    const move = (phase: string, reason?: string) =>
      refusedBy(office.act({ type: 'MoveToPhase', case: of, phase, ...(reason !== undefined && { reason }) }));
    expect(move('preparation')).toEqual(['ISW-2.already']);
    expect(move('assessment')).toEqual(['ISW-2.reason']);
    expect(move('findingNeeds')).toEqual(['accepted']);
    expect(move('preparation')).toEqual(['ISW-2.reason']);
    expect(move('preparation', 'nové okolnosti')).toEqual(['accepted']);
    expect(move('tasks', 'cíle klientka přinesla sama')).toEqual(['accepted']);
    expect(office.at(of)).toBe('crisis.calm|help.none|work.individual.tasks');
    expect(office.record(of).phases.map(({ what }) => what)).toEqual(['findingNeeds', 'preparation', 'tasks']);
  });

  it('[ISW-5] ends with an evaluation, from every phase', () => {
    const office = caseOffice();
    const of = office.opened();
    const end = (fields: object) =>
      refusedBy(office.act({ type: 'EndIndividualWork', case: of, reason: 'goalsMet', ...fields }));
    expect(end({})).toEqual(['ISW-5.cooperation']);
    expect(end({ ...evaluation, strengths: undefined })).toEqual(['ISW-5.strengths']);
    expect(end({ summary: 'vše dobře' })).toEqual(['ISW-5.cooperation']);
    expect(end({ reason: 'died' })).toEqual(['ISW-5.summary']);
    expect(end(evaluation)).toEqual(['accepted']);
    expect(office.at(of)).toBe('crisis.calm|help.none|work.ended');
    expect(refusedBy(office.act({ type: 'RecordContact', case: of, form: 'phone' }))).toEqual(['place']);
    for (const phase of ['findingNeeds', 'assessment', 'goals', 'tasks', 'fulfilment']) {
      const other = caseOffice();
      const one = other.opened();
      other.made('case', { type: 'MoveToPhase', case: one, phase, reason: 'na přání klienta' });
      expect(
        refusedBy(other.act({ type: 'EndIndividualWork', case: one, reason: 'unreachable', summary: 'odjel' })),
      ).toEqual(['accepted']);
    }
  });

  it('[ISW-5] closes plans and tasks with the work, so that no deadline runs on', () => {
    const office = caseOffice();
    const of = office.opened();
    const plan = office.made('plan', { type: 'DraftPlan', case: of, reassessOn: '2026-06-01' });
    office.made('task', {
      type: 'ProposeTask',
      case: of,
      plan,
      title: 'Žádost',
      due: '2026-04-01',
      responsible: { client: true },
      proposedBy: 'client',
    });
    expect(office.deadlines(of)).toMatchObject([{ kind: 'task', due: '2026-04-01' }]);
    office.made('case', { type: 'EndIndividualWork', case: of, reason: 'other', ...evaluation });
    expect(office.deadlines(of)).toEqual([]);
    expect(office.at(of, `plan/${plan}`)).toBe('closed');
    expect(refusedBy(office.act({ type: 'DraftPlan', case: of }))).toEqual(['place']);
  });

  it('[ISW-6] lets a client decline the method without any consequence', () => {
    const office = caseOffice();
    const of = office.opened({ channel: 'actorReferral', referredBy: 'škola' });
    office.screened(of);
    const before = { at: office.at(of), deadlines: office.deadlines(of) };
    expect(refusedBy(office.act({ type: 'DeclineCaseManagement', case: of }))).toEqual(['accepted']);
    expect({ at: office.at(of), deadlines: office.deadlines(of) }).toEqual(before);
    expect(refusedBy(office.act({ type: 'ChangeMethod', case: of, clientAgrees: true }))).toEqual(['accepted']);
  });
});

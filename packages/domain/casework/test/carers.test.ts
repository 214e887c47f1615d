import { describe, expect, it } from 'vitest';
import { casework } from '../src/index.js';
import { assessmentParts, caseOffice, refusedBy } from './case-office.js';

/** A daughter with a case of her own, and her mother, who has one too with somebody else. */
function family() {
  const office = caseOffice();
  const own = office.opened({ person: { name: 'Jana Smyšlená', born: '1971-05-05' } });
  const mothers = office.opened({ person: { name: 'Zdena Smyšlená', born: '1944-01-01' }, worker: 'mala' });
  return { office, own, mothers, daughter: office.client(own), mother: office.client(mothers) };
}

describe('informal carers', () => {
  it('[ISW-8] have their needs in a case of their own, not in that of the person cared for', () => {
    const { office, own, mothers, daughter, mother } = family();
    const assess = (of: string, about?: string) =>
      refusedBy(office.act({ type: 'RecordAssessment', case: of, needs: 'Spát', ...(about && { about }) }));
    expect(assess(mothers, daughter)).toEqual(['ISW-8.ownCase']);
    expect(assess(own, mother)).toEqual(['ISW-8.ownCase']);
    expect(assess(own, 'person-99')).toEqual(['ISW-8.ownCase']);
    expect([assess(own, daughter), assess(own)]).toEqual([['accepted'], ['accepted']]);
    const visit = { type: 'RecordSocialInvestigation', case: mothers, about: daughter, findings: 'Vyčerpaná' };
    expect(refusedBy(office.act(visit))).toEqual(['ISW-8.ownCase']);
    expect(office.record(mothers)).toMatchObject({ assessment: [], contacts: [] });
  });

  it('[ISW-8] say for whom they care: somebody else whom the office knows', () => {
    const { office, own, daughter, mother } = family();
    const link = (caresFor: string) => refusedBy(office.act({ type: 'LinkCarer', case: own, caresFor }));
    expect(link(daughter)).toEqual(['ISW-8.itself']);
    expect(link('person-99')).toEqual(['ISW-8.unknown']);
    expect(link(mother)).toEqual(['accepted']);
    expect(office.record(own).caresFor).toEqual([mother]);
  });

  it('[ISW-8] open nothing by it: whoever works in one case is nobody in the other', () => {
    const { office, own, mothers, daughter, mother } = family();
    office.act({ type: 'LinkCarer', case: own, caresFor: mother });
    const roles = (account: string, stream: string) =>
      casework.standings?.[0]?.of(
        account,
        office.door.file(stream),
        office.door.world(),
        new Set(['departmentWorker']),
      );
    for (const stream of [`case/${mothers}`, `person/${mother}`]) {
      expect([stream, roles('novotna', stream)]).toEqual([stream, []]);
      expect([stream, roles(daughter, stream)]).toEqual([stream, []]);
    }
    for (const stream of [`case/${own}`, `person/${daughter}`]) {
      expect([stream, roles('mala', stream)]).toEqual([stream, []]);
      expect([stream, roles(mother, stream)]).toEqual([stream, []]);
    }
  });

  it('[ISW-7] get a plain summary: what is possible, whom to turn to, and the agreed steps by themselves', () => {
    const { office, own } = family();
    const give = (fields: object) => refusedBy(office.act({ type: 'GiveSummary', case: own, ...fields }));
    expect(give({ contacts: 'Eva Novotná' })).toEqual(['ISW-7.options']);
    expect(give({ options: 'Odlehčovací služba' })).toEqual(['ISW-7.contacts']);
    const plan = office.made('plan', { type: 'DraftPlan', case: own });
    const step = { type: 'ProposeTask', case: own, plan, responsible: { client: true }, due: '2026-04-01' };
    const agreed = office.made('task', { ...step, title: 'Zajít k lékařce', clientAgrees: true });
    office.made('task', { ...step, title: 'Jen návrh' });
    expect(give({ options: 'Odlehčovací služba', contacts: 'Eva Novotná' })).toEqual(['accepted']);
    expect(office.record(own).summaries).toMatchObject([
      { contacts: 'Eva Novotná', steps: [{ task: agreed, title: 'Zajít k lékařce', due: '2026-04-01' }] },
    ]);
  });

  it('[ISW-8] keep what was written about them out of what decisions see', () => {
    const { office, own } = family();
    const { needs: _needs, ...parts } = assessmentParts;
    const secret = 'Nespí a pláče';
    office.act({ type: 'RecordAssessment', case: own, ...parts, needs: secret });
    office.act({ type: 'GiveSummary', case: own, options: secret, contacts: secret });
    expect(JSON.stringify([...office.file(own).instances.values()])).not.toContain(secret);
  });
});

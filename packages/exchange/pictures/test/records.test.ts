import { describe, expect, it } from 'vitest';
import { checklistOverTime, planGantt, planOfRecord, riskMatrix, risksOfRecord, runsOfRecords } from '../src/index.js';
import { drawn } from './promises.js';

describe('pictures of records', () => {
  it('[IMP-2] every deadline that a step ever had is drawn, the last one in force', () => {
    const plan = planOfRecord({
      implementation: 'implementation-1',
      mainGoal: 'Podpora pečujících',
      startsOn: '2026-01-05',
      evaluationOn: '2027-12-10',
      evaluations: [{ at: '2026-05-19T22:30:00.000Z' }],
      steps: [
        {
          state: 'running',
          phase: '4.3',
          activity: 'Vybrat koordinátora podpory',
          responsible: ['dvorakova'],
          organisations: ['Úřad práce'],
          due: '2026-06-15',
          startedOn: '2026-03-09',
          history: [{ before: { due: '2026-04-30' } }, { before: {} }],
        },
      ],
    });
    expect(plan.steps[0]).toMatchObject({
      deadlines: ['2026-04-30', '2026-06-15'],
      responsible: ['dvorakova', 'Úřad práce'],
      started: '2026-03-09',
    });
    // The day is that of Prague.
    expect(plan.evaluations).toEqual([
      { on: '2026-05-20', kind: 'interim' },
      { on: '2027-12-10', kind: 'final', planned: true },
    ]);
    const { text } = drawn(planGantt(plan, { lang: 'cs', today: '2026-05-20' }));
    expect(text).toContain('| 15. 6. 2026 | 30. 4. 2026 | 9. 3. 2026 |');
  });

  it('a final evaluation that was begun is done; a plan without a goal bears its id', () => {
    const plan = planOfRecord({
      implementation: 'implementation-1',
      evaluationOn: '2027-12-10',
      finalEvaluationOn: '2027-12-01',
      steps: [],
      evaluations: [],
    });
    expect(plan).toMatchObject({ title: 'implementation-1', evaluations: [{ on: '2027-12-01', planned: false }] });
  });

  it('[RSK-1] a risk of the catalogue is said in its words, an own one in those of the office', () => {
    const risks = risksOfRecord(
      [
        { risk: 'risk-1', state: 'open', catalogue: 'P8', likelihood: 4, impact: 5 },
        { risk: 'risk-2', state: 'proposed', field: 'process', what: 'vlastní' },
        { risk: 'risk-3', state: 'setAside' },
      ],
      'en',
    );
    expect(risks.map(({ field, text }) => [field, text])).toEqual([
      ['staffing', 'The coordinator has no substitute.'],
      ['process', 'vlastní'],
      ['general', 'risk-3'],
    ]);
    expect(riskMatrix(risks, { lang: 'en' }).outcome).toBe('drawn');
  });

  it('[CHK-3] runs that were closed are drawn by the day on which they were', () => {
    const runs = runsOfRecords([
      { closedAt: '2026-03-01T23:30:00.000Z', answers: { A1: 'yes' } },
      { answers: { A1: 'no' } },
    ]);
    expect(runs).toEqual([{ day: '2026-03-02', answers: { A1: 'yes' } }]);
    expect(checklistOverTime(runs, { lang: 'cs' }).outcome).toBe('drawn');
  });
});

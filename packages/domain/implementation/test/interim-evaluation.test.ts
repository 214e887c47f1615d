import { describe, expect, it } from 'vitest';
import { planModule, refusedBy, runningPlan, warnedBy } from './plan-office.js';

const four = [{}, {}, {}, {}];

describe('interim evaluations', () => {
  it('[IMP-2] an evaluation before any step ended is refused, and says what has to come first', () => {
    const office = runningPlan();
    const outcome = office.on('RecordInterimEvaluation', { text: 'Jde to dobře.' });
    expect(refusedBy(outcome)).toEqual(['place IMP-2']);
    expect(outcome).toMatchObject({ because: [{ way: ['FirstStepEnded'] }] });
    office.end(office.ids[0]);
    expect(refusedBy(office.on('RecordInterimEvaluation', { text: 'Jde to dobře.' }))).toEqual(['accepted']);
  });

  it('[IMP-2] whenever asked: one ended step is enough, and none new neither hinders it', () => {
    const office = runningPlan(planModule, four);
    office.end(office.ids[0]);
    office.on('RecordInterimEvaluation', { text: 'První.' });
    office.on('RecordInterimEvaluation', { text: 'Druhé, na přání vedení.' });
    expect(office.record().evaluations).toMatchObject([
      { evaluation: 1, ended: [office.ids[0]] },
      { evaluation: 2, ended: [] },
    ]);
  });

  it('[IMP-2] after two steps the next one is started or ended with a warning, until it is evaluated', () => {
    const office = runningPlan(planModule, four);
    const [first, second, third, fourth] = office.ids;
    office.end(first);
    expect(warnedBy(office.end(second))).toEqual([]);
    expect(warnedBy(office.on('StartStep', { step: third }))).toEqual(['IMP-2.evaluationDue']);
    expect(warnedBy(office.on('RecordStepNotReached', { step: third, why: 'nikdo se nepřihlásil' }))).toEqual([
      'IMP-2.evaluationDue',
    ]);
    office.on('RecordInterimEvaluation', { text: 'Dva splněny, jeden ne.' });
    expect(warnedBy(office.on('StartStep', { step: fourth }))).toEqual([]);
    expect(office.record().evaluations).toMatchObject([{ ended: [first, second, third] }]);
  });

  it('[IMP-2] the interval is the plan’s own', () => {
    const office = runningPlan(planModule, four);
    office.on('AmendImplementation', { interval: 1, reason: 'vedení chce vědět víc' });
    office.end(office.ids[0]);
    expect(warnedBy(office.on('StartStep', { step: office.ids[1] }))).toEqual(['IMP-2.evaluationDue']);
  });

  it('[IMP-2] it is recorded with the changes that it makes to steps, all or none', () => {
    const office = runningPlan(planModule, four);
    const [first, second, third] = office.ids;
    office.end(first);
    const before = office.file().version;
    const evaluate = (changes: readonly object[]) =>
      office.on('RecordInterimEvaluation', { text: 'Zpoždění.', changes });
    expect(
      refusedBy(
        evaluate([
          { step: second, due: '2026-08-31' },
          { step: third, due: '2026-01-01' },
        ]),
      ),
    ).toEqual(['IMP-1.beforeStart']);
    expect(refusedBy(evaluate([{ step: first, due: '2026-08-31' }]))).toEqual(['place']);
    expect(refusedBy(evaluate([{ step: 'step-jiny', due: '2026-08-31' }]))).toEqual(['place']);
    expect(refusedBy(evaluate([{ step: second, responsible: ['nikdo'] }]))).toEqual(['IMP-1.responsibleGone']);
    expect(office.file().version).toBe(before);
    expect(
      refusedBy(
        evaluate([
          { step: second, due: '2026-08-31' },
          { step: third, responsible: ['cerna'], reason: 'mateřská' },
        ]),
      ),
    ).toEqual(['accepted']);
    const record = office.record();
    expect(record.evaluations).toMatchObject([{ text: 'Zpoždění.', changes: [second, third] }]);
    expect(record.steps.find(({ step }) => step === second)?.history).toMatchObject([
      { evaluation: 1, before: { due: '2026-05-31' } },
    ]);
  });

  it('[IMP-1] [IMP-2] deadlines tell whoever is responsible and the carrier', () => {
    const office = runningPlan(planModule, [{}, {}, { due: '2026-09-30' }]);
    const [first, second, third] = office.ids;
    office.end(first, '2026-04-01');
    office.end(second, '2026-04-10');
    const found = office.deadlines().map(({ kind, due, rule, tell }) => [kind, due, rule, tell]);
    expect(found).toEqual([
      ['implementationStep', '2026-09-30', 'IMP-1', ['novotna', 'dvorakova']],
      ['interimEvaluation', '2026-04-24', 'IMP-2', ['dvorakova']],
      ['finalEvaluation', '2027-03-02', 'IMP-1', ['dvorakova']],
      ['riskReview', '2026-06-01', 'RSK-2', ['cerna', 'dvorakova']],
    ]);
    const [step] = office.deadlines();
    office.act({
      type: 'RaiseImplementationDeadline',
      implementation: office.implementation,
      deadline: step?.id ?? '',
    });
    expect(office.deadlines()[0]?.raised).toBe(true);
    office.on('AmendStep', { step: third, due: '2026-10-31', reason: 'odklad' });
    expect(office.deadlines()[0]).toMatchObject({ due: '2026-10-31', raised: false });
  });
});

import { describe, expect, it } from 'vitest';
import { planOffice, refusedBy, runningPlan, warnedBy } from './plan-office.js';

const own = { likelihood: 2, impact: 5, owner: 'cerna', reviewOn: '2026-06-01' };

describe('risks of a plan', () => {
  it('[RSK-1] a risk comes from the catalogue, once, or is told in own words with its field', () => {
    const office = planOffice();
    const adopt = (given: object) => refusedBy(office.on('AdoptRisk', { ...own, ...given }));
    expect(adopt({})).toEqual(['RSK-1.what']);
    expect(adopt({ what: 'Stěhování úřadu' })).toEqual(['RSK-1.field']);
    expect(adopt({ what: 'Stěhování úřadu', field: 'general' })).toEqual(['accepted']);
    expect(adopt({ catalogue: 'P99' })).toEqual(['badInput']);
    expect(adopt({ catalogue: 'P8' })).toEqual(['accepted']);
    expect(adopt({ catalogue: 'P8' })).toEqual(['RSK-1.adopted']);
    expect(office.record().risks).toMatchObject([
      { field: 'general', what: 'Stěhování úřadu' },
      { field: 'staffing', catalogue: 'P8' },
    ]);
  });

  it('[RSK-2] a risk has likelihood, impact, an owner and a day of review', () => {
    const office = planOffice();
    const adopt = (given: object) => refusedBy(office.on('AdoptRisk', { catalogue: 'R3', ...own, ...given }));
    for (const field of Object.keys(own)) expect(adopt({ [field]: undefined })).toEqual(['badInput']);
    expect(adopt({ likelihood: 6 })).toEqual(['badInput']);
    expect(adopt({ owner: 'nikdo' })).toEqual(['RSK-2.owner']);
    expect(adopt({ reviewOn: '2026-03-01' })).toEqual(['RSK-2.reviewPassed']);
    expect(adopt({ reviewOn: '2026-03-02' })).toEqual(['accepted']);
  });

  it('[RSK-2] reviews and changes stay readable in order', () => {
    const office = planOffice();
    const risk = office.risk();
    expect(refusedBy(office.on('ReviewRisk', { risk, next: '2026-03-01' }))).toEqual(['RSK-2.reviewPassed']);
    office.on('ReviewRisk', { risk, likelihood: 2, next: '2026-09-01', note: 'zástup je domluven' }, '2026-06-01');
    expect(refusedBy(office.on('AmendRisk', { risk, owner: 'nikdo', reason: 'x' }))).toEqual(['RSK-2.owner']);
    office.on('AmendRisk', { risk, owner: 'novotna', reason: 'dovolená' }, '2026-06-02');
    expect(office.record().risks).toMatchObject([
      {
        likelihood: 2,
        impact: 3,
        owner: 'novotna',
        reviewOn: '2026-09-01',
        ratings: [
          { likelihood: 4, impact: 3, reviewOn: '2026-06-01' },
          { likelihood: 2, impact: 3, note: 'zástup je domluven' },
        ],
        history: [{ reason: 'dovolená', before: { owner: 'cerna' } }],
      },
    ]);
    expect(office.deadlines()).toMatchObject([
      { kind: 'riskReview', due: '2026-09-01', tell: ['novotna', 'dvorakova'] },
    ]);
  });

  it('[RSK-2] a matured risk opens its measures as steps of its owner', () => {
    const office = runningPlan();
    const [risk] = office.record().risks;
    const matured = office.on('MatureRisk', { risk: risk?.risk, note: 'koordinátorka onemocněla' }, '2026-04-01');
    expect(refusedBy(matured)).toEqual(['accepted']);
    const measure = office.record().steps.find(({ measureOf }) => measureOf === risk?.risk);
    expect(measure).toMatchObject({
      state: 'planned',
      activity: 'Určit zástupce',
      responsible: ['cerna'],
      due: '2026-04-15',
    });
    expect(office.rows('implementationSteps').filter(({ partition }) => partition === 'cerna')).toMatchObject([
      { data: { step: measure?.step, due: '2026-04-15', measureOf: risk?.risk } },
    ]);
    office.on('AmendStep', { step: measure?.step, verification: 'jmenování', reason: 'doplnění' });
    expect(refusedBy(office.on('StartStep', { step: measure?.step }, '2026-04-02'))).toEqual(['accepted']);
    office.on('SettleRisk', { risk: risk?.risk, result: 'zastupuje kolegyně' }, '2026-04-20');
    expect(office.record().risks).toMatchObject([
      { state: 'settled', maturedOn: '2026-04-01', settledOn: '2026-04-20', result: 'zastupuje kolegyně' },
    ]);
  });

  it('[RSK-2] a risk that matures without measures is noted; one added then opens at once', () => {
    const office = runningPlan();
    const risk = office.risk({ catalogue: 'R3', measures: undefined });
    expect(warnedBy(office.on('MatureRisk', { risk, note: 'odešla' }))).toEqual(['RSK-2.noMeasures']);
    expect(refusedBy(office.on('AddMeasure', { risk, activity: 'Rozdělit kroky', responsible: ['nikdo'] }))).toEqual([
      'RSK-2.responsibleGone',
    ]);
    office.on('AddMeasure', { risk, activity: 'Rozdělit kroky' });
    expect(office.record().steps.at(-1)).toMatchObject({ state: 'planned', due: '2026-03-16', responsible: ['cerna'] });
  });

  it('[RSK-2] a measure waits, is no work of anybody, and belongs to a risk in force', () => {
    const office = planOffice();
    const risk = office.risk();
    expect(office.rows('implementationSteps')).toEqual([]);
    expect(office.record().steps).toMatchObject([{ state: 'waiting', measureOf: risk }]);
    office.on('CloseRisk', { risk, reason: 'zástupce je jmenován' });
    expect(refusedBy(office.on('AddMeasure', { risk, activity: 'x' }))).toEqual(['RSK-2.notInForce']);
    expect(refusedBy(office.on('MatureRisk', { risk, note: 'x' }))).toEqual(['place']);
  });

  it('[RSK-2] before the plan starts measures are due after its start', () => {
    const office = planOffice();
    office.on('AmendImplementation', { startsOn: '2026-06-01' });
    const risk = office.risk();
    expect(refusedBy(office.on('MatureRisk', { risk, note: 'x', on: '2026-03-03' }))).toEqual(['RSK-2.future']);
    office.on('MatureRisk', { risk, note: 'x' });
    expect(office.record().steps).toMatchObject([{ state: 'planned', due: '2026-06-15' }]);
  });
});

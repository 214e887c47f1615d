import {
  actorsIdentified,
  casesDocumented,
  cooperationFormalised,
  postFilled,
  postSubstituted,
  type Seen,
  sharingRefused,
  supervisedRegularly,
} from '@koordinace/people';
import { describe, expect, it } from 'vitest';
import { planModule, planOffice, refusedBy, runningPlan, type Told, warnedBy } from './plan-office.js';

const seen = (answer: Seen['answer'], code: string, params?: Seen['saw'][number]['params']): Seen => ({
  answer,
  saw: [{ code, ...(params !== undefined && { params }) }],
});
const told: Told = [
  [postFilled, seen('no', 'nobody')],
  [supervisedRegularly, seen('partly', 'lapsed', { count: 1 })],
  [casesDocumented, seen('yes', 'documented', { count: 3, of: 3 })],
  [sharingRefused, seen('yes', 'refusals', { count: 2 })],
];
const signs = (office: ReturnType<typeof planOffice>) => office.record().risks.map(({ sign }) => sign);

describe('risks that show in the data', () => {
  it('[RSK-3] are proposed with what was seen; what nobody knows is not invented', () => {
    const office = planOffice(planModule, told);
    office.on('ProposeRisks');
    expect(office.record().risks).toMatchObject([
      { state: 'proposed', sign: 'postUnfilled', catalogue: 'P2', field: 'staffing', saw: [{ code: 'nobody' }] },
      { sign: 'supervisionLapsed', field: 'staffing', saw: [{ code: 'lapsed', params: { count: 1 } }] },
      { sign: 'sharingRefused', catalogue: 'R9', saw: [{ params: { count: 2 } }] },
    ]);
    expect(office.record().consulted?.asked).toContainEqual({ sign: 'noCapacity', answer: 'notKnown' });
    expect(office.rows('risks').map(({ data }) => (data as { state: string }).state)).toEqual([
      'proposed',
      'proposed',
      'proposed',
    ]);
  });

  it('[RSK-3] are proposed once, and not again when they were adopted or set aside', () => {
    const office = planOffice(planModule, told);
    office.on('ProposeRisks');
    office.on('ProposeRisks');
    const [unfilled, lapsed, refused] = office.record().risks.map(({ risk }) => risk);
    expect(office.record().risks).toHaveLength(3);
    const managed = { likelihood: 4, impact: 4, owner: 'cerna', reviewOn: '2026-06-01' };
    expect(refusedBy(office.on('AdoptRisk', { risk: unfilled, ...managed }))).toEqual(['accepted']);
    expect(refusedBy(office.on('AdoptRisk', { risk: lapsed, ...managed }))).toEqual(['accepted']);
    office.on('SetAsideRisk', { risk: refused, reason: 'dva z šedesáti' });
    office.on('ProposeRisks');
    expect(office.record().risks).toMatchObject([
      { state: 'open', catalogue: 'P2' },
      { state: 'open', sign: 'supervisionLapsed' },
      { state: 'setAside', reason: 'dva z šedesáti' },
    ]);
  });

  it('[RSK-3] what was set aside is proposed again only when the data show something else', () => {
    const now = { count: 2 };
    const refusals: Told = [[sharingRefused, { answer: 'yes', saw: [{ code: 'refusals', params: now }] }]];
    const office = planOffice(planModule, refusals);
    office.on('ProposeRisks');
    office.on('SetAsideRisk', { risk: office.record().risks[0]?.risk, reason: 'málo' });
    office.on('ProposeRisks');
    expect(signs(office)).toEqual(['sharingRefused']);
    now.count = 9;
    office.on('ProposeRisks');
    expect(signs(office)).toEqual(['sharingRefused', 'sharingRefused']);
  });

  it('[RSK-3] a risk of the catalogue with which the plan counts is not proposed', () => {
    const office = planOffice(planModule, told);
    office.risk({ catalogue: 'R9' });
    office.on('ProposeRisks');
    expect(signs(office)).toEqual([undefined, 'postUnfilled', 'supervisionLapsed']);
  });

  it('[RSK-3] a vacant post is one risk, not also that it has no substitute and no supervision', () => {
    const nobody = seen('no', 'nobody');
    const vacant: Told = [
      [postFilled, nobody],
      [postSubstituted, nobody],
      [supervisedRegularly, nobody],
    ];
    const office = planOffice(planModule, vacant);
    office.on('ProposeRisks');
    expect(signs(office)).toEqual(['postUnfilled']);
  });

  it('[RSK-3] a proposal that nobody answered is noted when the plan starts', () => {
    const office = planOffice(planModule, told);
    office.risk();
    office.step();
    office.on('ProposeRisks');
    expect(warnedBy(office.on('StartImplementation'))).toEqual(['RSK-3.unanswered']);
  });

  it('[RSK-3] the data are asked by themselves when the plan starts and when it is evaluated', () => {
    const office = runningPlan(planModule, [{}, {}], told);
    expect(warnedBy(office.started)).toEqual(['IMP-10.onePerson']);
    expect(signs(office)).toEqual([undefined, 'postUnfilled', 'supervisionLapsed', 'sharingRefused']);
    office.end(office.ids[0]);
    office.on('RecordInterimEvaluation', { text: 'Dobré.' });
    expect(office.record().consulted?.asked).toContainEqual({ sign: 'notMonitored', answer: 'notKnown' });
  });

  it('[RSK-3] a missed interim evaluation is a risk that the plan sees by itself', () => {
    const office = runningPlan(planModule, [{}, {}]);
    for (const step of office.ids) office.end(step, '2026-04-01');
    office.on('ProposeRisks', {}, '2026-04-15');
    expect(signs(office)).toEqual([undefined]);
    office.on('ProposeRisks', {}, '2026-04-16');
    expect(office.record().risks.at(-1)).toMatchObject({
      sign: 'notMonitored',
      catalogue: 'R7',
      saw: [{ code: 'evaluationMissed', params: { interval: 2 } }],
    });
  });

  it('[IMP-12] the five pieces of advice show how far they are followed; what is not known is not known', () => {
    const begun = planOffice();
    expect(begun.record().advice).toEqual({
      havePlan: 'no',
      knowActors: 'notKnown',
      discussChange: 'no',
      shareUp: 'no',
      formalise: 'notKnown',
    });
    const office = runningPlan(
      planModule,
      [{}],
      [
        [actorsIdentified, seen('yes', 'identified')],
        [cooperationFormalised, seen('no', 'none')],
      ],
    );
    office.on('PlanSupport', { kind: 'theorySession', description: 'metody' });
    office.on('InformLeadership', { what: 'zahájení' });
    const advice = { havePlan: 'yes', knowActors: 'yes', discussChange: 'partly', shareUp: 'yes', formalise: 'no' };
    expect(office.record().advice).toEqual(advice);
    expect(office.rows('implementations')).toMatchObject([{ data: { advice, state: 'running.begun', steps: 1 } }]);
    office.on('RecordSupport', { kind: 'theorySession', description: 'metody' });
    expect(office.record().advice?.discussChange).toBe('yes');
  });
});

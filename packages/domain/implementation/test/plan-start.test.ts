import { describe, expect, it } from 'vitest';
import { planModule, planOffice, refusedBy, runningPlan, warnedBy, wholePlan } from './plan-office.js';

/** What starting a plan is answered that was begun with this. */
function startOf(content: object, prepare: (office: ReturnType<typeof planOffice>, plan: string) => void = () => {}) {
  const office = planOffice();
  const begun = office.act({ type: 'DraftImplementation', ...content });
  const implementation = begun.outcome === 'accepted' ? (begun.created.implementation ?? '') : '';
  prepare(office, implementation);
  return office.act({ type: 'StartImplementation', implementation });
}

describe('the start of a plan', () => {
  it('[IMP-1] [IMP-3] [IMP-5] tells everything that a plan still lacks', () => {
    const outcome = startOf({});
    expect(refusedBy(outcome)).toEqual(['IMP-1.startDay', 'IMP-3.risks', 'IMP-5.carrier']);
    expect(outcome).toMatchObject({
      because: [{ params: { missing: ['startDay', 'evaluationDay', 'mainGoal', 'target', 'steps'] } }, {}, {}],
    });
  });

  it('[IMP-1] needs to know both the target and whether it is a group or a problem', () => {
    const { targetKind: _, ...withoutKind } = wholePlan;
    const { target: __, ...withoutTarget } = wholePlan;
    for (const content of [withoutKind, withoutTarget]) {
      const { type: ___, ...fields } = content;
      expect(refusedBy(startOf(fields))).toContain('IMP-1.target');
    }
  });

  it('[IMP-1] the evaluation comes after the start', () => {
    const office = planOffice();
    const amend = (content: object) => refusedBy(office.on('AmendImplementation', content));
    expect(amend({ evaluationOn: '2026-03-02' })).toEqual(['IMP-1.order']);
    expect(amend({ startsOn: '2027-03-02' })).toEqual(['IMP-1.order']);
    expect(amend({ startsOn: '2027-03-02', evaluationOn: '2028-03-02' })).toEqual(['accepted']);
    expect(refusedBy(office.act({ ...wholePlan, evaluationOn: '2026-03-01' }))).toEqual(['IMP-1.order']);
  });

  it('[IMP-1] does not start on a day to come, nor on the day of its evaluation', () => {
    const office = planOffice();
    office.risk();
    office.step();
    expect(refusedBy(office.on('StartImplementation', { on: '2026-03-03' }))).toEqual(['IMP-1.future']);
    expect(refusedBy(office.on('StartImplementation', {}, '2027-03-02'))).toEqual(['IMP-1.order']);
    expect(refusedBy(office.on('StartImplementation', { on: '2026-03-01' }))).toEqual(['accepted']);
  });

  it('[IMP-3] a plan without a risk, or with risks for which nothing is proposed, cannot leave preparation', () => {
    const office = planOffice();
    office.step();
    expect(refusedBy(office.on('StartImplementation'))).toEqual(['IMP-3.risks']);
    const risk = office.risk({ measures: undefined });
    expect(refusedBy(office.on('StartImplementation'))).toEqual(['IMP-3.measures']);
    office.on('AddMeasure', { risk, activity: 'Určit zástupce' });
    expect(refusedBy(office.on('StartImplementation'))).toEqual(['accepted']);
    expect(office.at(`implementation/${office.implementation}`)).toBe('running.begun');
  });

  it('[IMP-3] a risk that was closed, or whose measures were left out, does not count', () => {
    const office = planOffice();
    office.step();
    const risk = office.risk();
    const [measure] = office.record().risks.flatMap(({ measures }) => measures);
    office.on('DropStep', { step: measure, reason: 'nejde to' });
    expect(refusedBy(office.on('StartImplementation'))).toEqual(['IMP-3.measures']);
    office.on('CloseRisk', { risk, reason: 'pominulo' });
    expect(refusedBy(office.on('StartImplementation'))).toEqual(['IMP-3.risks']);
  });

  it('[IMP-5] the carrier works here, ideally as the head, and changes in the middle with a reason', () => {
    const office = runningPlan();
    expect(refusedBy(office.on('NameCarrier', { carrier: 'nikdo', reason: 'x' }))).toEqual(['IMP-5.unknownCarrier']);
    expect(refusedBy(office.on('NameCarrier', { carrier: 'cerna' }))).toEqual(['IMP-5.reason']);
    expect(warnedBy(office.on('NameCarrier', { carrier: 'cerna', reason: 'dlouhá nemoc' }))).toEqual(['IMP-5.notHead']);
    expect(office.record().carriers).toMatchObject([
      { carrier: 'dvorakova' },
      { carrier: 'cerna', reason: 'dlouhá nemoc' },
    ]);
  });

  it('[IMP-5] a plan whose carrier is unknown is not begun', () => {
    expect(refusedBy(planOffice().act({ ...wholePlan, carrier: 'nikdo' }))).toEqual(['IMP-5.unknownCarrier']);
  });

  it('[IMP-9] [IMP-10] notes goals without measures or steps, one method only, and a plan of one person', () => {
    const office = planOffice();
    office.risk();
    office.step();
    office.step();
    expect(warnedBy(office.on('AmendImplementation', { methods: ['caseManagement'] }))).toEqual(['IMP-10.oneMethod']);
    const set = office.on('SetPartialGoal', { title: 'Síť aktérů' });
    expect(warnedBy(set)).toEqual(['IMP-9.goalMeasure']);
    expect(warnedBy(office.on('StartImplementation'))).toEqual([
      'IMP-9.goalsUnmeasured',
      'IMP-10.oneMethod',
      'IMP-10.onePerson',
    ]);
  });

  it('[IMP-9] notes a main goal without a measure, and a partial goal to which no step leads', () => {
    const { measure: _, type: __, ...unmeasured } = wholePlan;
    const outcome = startOf(unmeasured, (office, implementation) => {
      office.act({ type: 'AddStep', implementation, activity: 'x' });
      office.act({
        type: 'AdoptRisk',
        implementation,
        catalogue: 'P8',
        likelihood: 1,
        impact: 1,
        owner: 'cerna',
        reviewOn: '2026-06-01',
        measures: ['x'],
      });
    });
    expect(warnedBy(outcome)).toEqual(['IMP-9.mainMeasure']);
    const office = planOffice();
    office.risk();
    office.step();
    office.goal();
    expect(warnedBy(office.on('StartImplementation'))).toEqual(['IMP-9.goalsWithoutSteps']);
  });

  it('[IMP-10] two people, or an organisation beside one, are enough', () => {
    expect(warnedBy(runningPlan(planModule, [{}, { responsible: ['cerna'] }]).started)).toEqual([]);
    expect(warnedBy(runningPlan(planModule, [{}, { organisations: ['Charita'] }]).started)).toEqual([]);
    expect(warnedBy(runningPlan(planModule, [{}, {}]).started)).toEqual(['IMP-10.onePerson']);
  });

  it('[IMP-14] a consultant, sessions and a training case are planned; a training case names nobody known', () => {
    const office = planOffice();
    office.act({ type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' });
    const training = (description: string) => office.on('PlanSupport', { kind: 'trainingCase', description });
    expect(refusedBy(training('S paní Vymyšlenou si tým neví rady.'))).toEqual(['IMP-14.knownName']);
    expect(refusedBy(training('Klientka, 60 let, stále přichází o bydlení.'))).toEqual(['accepted']);
    expect(
      refusedBy(office.on('RecordSupport', { kind: 'trainingCase', description: 'Marie Vymyšlená se přestěhuje.' })),
    ).toEqual(['IMP-14.knownName']);
    office.on('PlanSupport', { kind: 'consultant', description: 'externí odborník' });
    office.on('RecordSupport', { kind: 'theorySession', description: 'rozdíl obou metod' });
    expect(office.record().support.map(({ kind, held }) => [kind, held])).toEqual([
      ['trainingCase', false],
      ['consultant', false],
      ['theorySession', true],
    ]);
  });
});

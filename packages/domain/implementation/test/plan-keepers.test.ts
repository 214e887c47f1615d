import { keepersOf, type Module } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { postFilled } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import {
  planModule,
  planOffice,
  refusedBy,
  runningPlan,
  type Told,
  warnedBy,
  wholePlan,
  wholeStep,
} from './plan-office.js';

type Witness = (module: Module) => unknown;

const unfilled: Told = [[postFilled, { answer: 'no', saw: [{ code: 'nobody' }] }]];
const deadlineKinds = (module: Module, find: (module: Module) => ReturnType<typeof runningPlan>) => {
  const { file } = find(module);
  return module.deadlines?.flatMap((one) => one.of(file())).map(({ kind }) => kind);
};
const started = (module: Module, prepare: (office: ReturnType<typeof planOffice>) => void = () => {}) => {
  const office = planOffice(module);
  prepare(office);
  return office.on('StartImplementation');
};
const twoEnded = (module: Module) => {
  const office = runningPlan(module, [{}, {}, {}]);
  for (const step of office.ids.slice(0, 2)) office.end(step);
  return office;
};
const managed = { likelihood: 3, impact: 3, owner: 'cerna', reviewOn: '2026-06-01' };

/** For each rule what would look otherwise without it: an outcome, a deadline or a view. */
const witnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'IMP-1': [
    (module) => refusedBy(planOffice(module).act({ ...wholePlan, evaluationOn: '2026-03-01' })),
    (module) => refusedBy(planOffice(module).on('AddStep', { ...wholeStep, due: '2026-01-01' })),
    (module) => warnedBy(planOffice(module).on('AddStep', { ...wholeStep, due: '2028-01-01' })),
    (module) => {
      const office = runningPlan(module, [{ verification: undefined }]);
      return refusedBy(office.on('StartStep', { step: office.ids[0] }));
    },
    (module) => deadlineKinds(module, runningPlan),
  ],
  'IMP-2': [
    (module) => refusedBy(runningPlan(module).on('RecordInterimEvaluation', { text: 'x' })),
    (module) => {
      const office = twoEnded(module);
      return warnedBy(office.on('StartStep', { step: office.ids[2] }));
    },
    (module) => deadlineKinds(module, twoEnded),
  ],
  'IMP-3': [(module) => refusedBy(started(module, (office) => office.step()))],
  'IMP-4': [
    (module) => {
      const office = planOffice(module);
      office.on('AdoptTemplate', { lang: 'cs' });
      return office.record().steps.length;
    },
  ],
  'IMP-5': [
    (module) => refusedBy(planOffice(module).on('NameCarrier', { carrier: 'nikdo' })),
    (module) => warnedBy(planOffice(module).on('NameCarrier', { carrier: 'cerna' })),
  ],
  'IMP-9': [
    (module) => refusedBy(planOffice(module).on('AddStep', { ...wholeStep, goal: 'goal-jiny' })),
    (module) => warnedBy(planOffice(module).on('SetPartialGoal', { title: 'Síť' })),
    (module) =>
      warnedBy(
        started(module, (office) => {
          office.risk();
          office.step();
          office.goal();
        }),
      ),
  ],
  'IMP-10': [
    (module) => warnedBy(planOffice(module).on('AmendImplementation', { methods: ['caseManagement'] })),
    (module) => warnedBy(runningPlan(module, [{}, {}]).started),
  ],
  'IMP-12': [(module) => planOffice(module).rows('implementations').length],
  'IMP-14': [
    (module) => {
      const office = planOffice(module);
      office.act({ type: 'RecordPerson', name: 'Marie Vymyšlená', born: '1968-04-02' });
      return refusedBy(office.on('PlanSupport', { kind: 'trainingCase', description: 'Marie Vymyšlená' }));
    },
  ],
  'RSK-1': [
    (module) => refusedBy(planOffice(module).on('AdoptRisk', managed)),
    (module) => {
      const office = planOffice(module);
      office.risk();
      return refusedBy(office.on('AdoptRisk', { ...managed, catalogue: 'P8' }));
    },
  ],
  'RSK-2': [
    (module) => refusedBy(planOffice(module).on('AdoptRisk', { ...managed, catalogue: 'P8', owner: undefined })),
    (module) => refusedBy(planOffice(module).on('AdoptRisk', { ...managed, catalogue: 'P8', owner: 'nikdo' })),
    (module) => deadlineKinds(module, runningPlan),
    (module) => {
      const office = runningPlan(module);
      office.on('MatureRisk', { risk: office.record().risks[0]?.risk, note: 'x' });
      return office.record().steps.map(({ state }) => state);
    },
    (module) => {
      const office = planOffice(module);
      office.risk();
      return office.rows('risks').length;
    },
  ],
  'RSK-3': [
    (module) => {
      const office = planOffice(module, unfilled);
      office.on('ProposeRisks');
      return office.record().risks.length;
    },
    (module) => runningPlan(module, [{}], unfilled).record().risks.length,
    (module) => {
      const office = runningPlan(module, [{}], unfilled);
      office.on('SetAsideRisk', { risk: office.record().risks.at(-1)?.risk, reason: 'x' });
      return office.rows('risks').length;
    },
  ],
};

describe('every rule of the plan is kept: without it something would be otherwise', () => {
  it('has a witness for each rule that has a keeper', () => {
    // That the plan is evaluated before it is closed is shown with the final evaluation.
    const elsewhere: readonly RuleId[] = ['CON-11', 'IMP-7'];
    const kept = [...new Set(keepersOf(planModule).map(({ rule }) => rule))].filter(
      (rule) => !elsewhere.includes(rule),
    );
    expect(kept.sort()).toEqual(Object.keys(witnesses).sort());
  });

  for (const [rule, shown] of Object.entries(witnesses) as [RuleId, readonly Witness[]][]) {
    it(`[${rule}] is missed when it is broken`, () => {
      const broken = withoutRule(planModule, rule);
      for (const witness of shown) expect(witness(broken)).not.toEqual(witness(planModule));
    });
  }
});

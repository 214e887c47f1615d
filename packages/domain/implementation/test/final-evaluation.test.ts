import { answers, joinParts, type Module, noTexts } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import { cooperationFormalised, postFilled, postFunded, workplacesOf } from '@koordinace/people';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { EvaluationQuestion, type EvaluationRecord, implementation } from '../src/index.js';
import { refusedBy, runningPlan, type Told, warnedBy } from './plan-office.js';

const told: Told = [
  [postFilled, { answer: 'yes', saw: [{ code: 'holders', params: { count: 1 } }] }],
  [postFunded, { answer: 'no', saw: [{ code: 'notFunded' }] }],
  [cooperationFormalised, { answer: 'partly', saw: [] }],
];

/** Who has a post here, and one who works for an organisation. */
const places: Module = {
  ...joinParts({ name: 'places' }, []),
  texts: noTexts,
  answers: [
    answers(workplacesOf, {
      answer: ({ worker }) =>
        worker === 'dvorakova'
          ? [{ post: 'head' }]
          : worker === 'zach'
            ? [{ post: 'outsideWorker', organisation: 'Vymyšlená evaluace' }]
            : [],
    }),
  ],
};

function evaluated(module: Module = implementation) {
  const whole = { ...module, answers: [...(module.answers ?? []), ...(places.answers ?? [])] };
  const office = runningPlan(whole, [{ due: '2026-05-31' }, { due: '2026-06-30' }], told);
  const question = (name: string) =>
    office.on('AnswerEvaluationQuestion', { question: name, text: 'Vlastními slovy.' });
  const all = (left: readonly string[] = []) => {
    for (const one of EvaluationQuestion.codes) if (!left.includes(one)) question(one);
  };
  const risks = () => office.record().risks.map(({ risk }) => risk);
  const risk = (more: object = {}) =>
    office.on('EvaluateRisk', { risk: risks()[0], cameTrue: false, done: 'Hlídali jsme ho.', ...more });
  const adopt = () => office.act({ type: 'AdoptDocument', version: '2026-1', text: 'Směrnice.' });
  const close = () => refusedBy(office.on('CloseImplementation'));
  const evaluation = () => {
    const fold = module.records?.filter(({ stream }) => stream === 'implementation')[1];
    const facts = office.facts();
    return facts.reduce<EvaluationRecord>(
      (record, fact) =>
        (fold?.steps.find((one) => one.fact === fact.type)?.add(record, fact) as EvaluationRecord | undefined) ??
        record,
      fold?.start as EvaluationRecord,
    ).finalEvaluation;
  };
  const begin = () => {
    office.end(office.ids[0], '2026-06-10');
    return office.on('BeginFinalEvaluation', {}, '2027-03-02');
  };
  return { ...office, question, all, risk, risks, adopt, close, begin, evaluation };
}

describe('the final evaluation', () => {
  it('[IMP-7] is refused before any step ended', () => {
    const office = runningPlan(implementation);
    expect(refusedBy(office.on('BeginFinalEvaluation'))).toEqual(['place IMP-7']);
    const broken = runningPlan(withoutRule(implementation, 'IMP-7'));
    expect(refusedBy(broken.on('BeginFinalEvaluation'))).toEqual(['accepted']);
  });

  it('[IMP-7] fills in what the history of the plan and the data tell', () => {
    const office = evaluated();
    office.on('AmendImplementation', { mainGoal: 'Užší cíl', reason: 'méně lidí' });
    expect(refusedBy(office.begin())).toEqual(['accepted']);
    const found = office.evaluation();
    expect(found?.steps).toEqual([
      { step: office.ids[0], due: '2026-05-31', endedOn: '2026-06-10', outcome: 'reached', late: true },
      { step: office.ids[1], due: '2026-06-30', outcome: 'unfinished', late: true },
    ]);
    expect(found).toMatchObject({
      mainGoalChanges: 1,
      risks: [{ risk: office.risks()[0], cameTrue: false }],
      answers: {
        coordinatorPost: { seen: 'partly', saw: [{ code: 'holders' }, { code: 'notFunded' }] },
        anchoring: { seen: 'partly', saw: [{ code: 'noDocument' }] },
      },
    });
    expect(found?.open).toEqual(EvaluationQuestion.codes);
  });

  it('[IMP-7] asks nobody what the history answers with yes', () => {
    const office = evaluated();
    office.end(office.ids[1], '2026-06-10');
    office.on('StartStep', { step: office.ids[0] }, '2026-05-01');
    office.on('VerifyStep', { step: office.ids[0] }, '2026-05-02');
    office.on('BeginFinalEvaluation', {}, '2027-03-02');
    const open = office.evaluation()?.open;
    expect(open).not.toContain('goals');
    expect(open).not.toContain('schedule');
    expect(open).not.toContain('mainGoal');
    expect(open).toContain('successes');
  });

  it('[IMP-7] is not closed with an open question, and names it', () => {
    const office = evaluated();
    office.begin();
    office.adopt();
    office.risk();
    office.all(['staffing', 'weaknesses']);
    const outcome = office.on('CloseImplementation');
    expect(outcome).toMatchObject({
      because: [{ rule: 'IMP-7', needs: 'staffing', params: { count: 2, questions: ['staffing', 'weaknesses'] } }],
    });
    office.question('staffing');
    office.question('weaknesses');
    expect(office.close()).toEqual(['accepted']);
    expect(office.record().closedOn).toBe('2026-03-02');
    expect(refusedBy(office.question('staffing'))).toEqual(['place']);
  });

  it('[IMP-8] gives account of every risk, and does not deny what came true', () => {
    const office = evaluated();
    office.on('MatureRisk', { risk: office.risks()[0], note: 'Onemocněla.' }, '2026-04-01');
    office.begin();
    office.adopt();
    office.all();
    expect(office.close()).toEqual(['IMP-8.risks']);
    expect(refusedBy(office.risk())).toEqual(['IMP-8.cameTrue']);
    expect(refusedBy(office.risk({ risk: 'risk-jine' }))).toEqual(['IMP-8.unknownRisk']);
    expect(refusedBy(office.risk({ done: undefined }))).toEqual(['badInput']);
    expect(refusedBy(office.risk({ cameTrue: true }))).toEqual(['accepted']);
    expect(office.evaluation()?.risks).toMatchObject([{ cameTrue: true, done: 'Hlídali jsme ho.' }]);
    expect(office.close()).toEqual(['accepted']);
  });

  it('[IMP-11] a plan is not closed without a binding internal document', () => {
    const office = evaluated();
    office.begin();
    office.all();
    office.risk();
    expect(office.close()).toEqual(['IMP-11.noDocument']);
    office.adopt();
    expect(office.close()).toEqual(['accepted']);
  });

  it('[IMP-7] [IMP-8] [IMP-11] without the rules the plan is closed as it is', () => {
    const rules: readonly RuleId[] = ['IMP-7', 'IMP-8', 'IMP-11'];
    const office = evaluated(rules.reduce<Module>((module, rule) => withoutRule(module, rule), implementation));
    office.begin();
    expect(office.close()).toEqual(['accepted']);
  });

  it('[CHK-4] says whether the evaluator is independent of the office', () => {
    const office = evaluated();
    office.begin();
    const name = (more: object) => warnedBy(office.on('NameEvaluator', more));
    expect(name({})).toEqual(['CHK-4.notIndependent']);
    expect(name({ author: 'dvorakova', organisation: 'Vymyšlená evaluace' })).toEqual(['CHK-4.notIndependent']);
    expect(name({ author: 'zach' })).toEqual([]);
    expect(name({ organisation: 'Vymyšlená evaluace' })).toEqual([]);
    expect(office.evaluation()?.evaluator).toEqual({ independent: true, organisation: 'Vymyšlená evaluace' });
  });

  it('[CHK-4] a SWOT analysis for the final evaluation is noted where its author is of the office', () => {
    const { act } = evaluated();
    const points = { strengths: ['Tým.'], weaknesses: ['Čas.'], opportunities: ['Plán.'], threats: ['Peníze.'] };
    const swot = (more: object) => warnedBy(act({ type: 'RecordSwot', ...points, ...more }));
    expect(swot({})).toEqual([]);
    expect(swot({ final: true })).toEqual(['CHK-4.notIndependent']);
    expect(swot({ final: true, organisation: 'Vymyšlená evaluace' })).toEqual([]);
    expect(swot({ threats: undefined })).toEqual(['CHK-4.threats']);
  });
});

describe('a run of the checklist revises the plan', () => {
  function revised(module: Module = implementation) {
    const office = runningPlan(module);
    const opened = office.act({ type: 'OpenChecklist', of: office.implementation });
    const checklist = opened.outcome === 'accepted' ? (opened.created['checklist'] ?? '') : '';
    const answer = (item: string, given: string) =>
      office.act({ type: 'AnswerItem', checklist, item, answer: given, evidence: 'Ve spisech.' });
    answer('A1', 'yes');
    answer('B5', 'no');
    const amend = (item: string, of = checklist) =>
      refusedBy(office.on('AmendStep', { step: office.ids[0], due: '2026-09-30', cause: { checklist: of, item } }));
    const closed = () => {
      for (const area of [
        ['A', 8],
        ['B', 7],
        ['C', 10],
        ['D', 7],
      ] as const) {
        for (let at = 1; at <= area[1]; at += 1)
          if (!['A1', 'B5'].includes(`${area[0]}${at}`)) answer(`${area[0]}${at}`, 'partly');
      }
      office.act({ type: 'CloseChecklist', checklist });
    };
    const history = () => office.record().steps.find(({ step }) => step === office.ids[0])?.history;
    return { ...office, checklist, amend, closed, history };
  }

  it('[IMP-6] only a closed run does, and only an item that is not fulfilled', () => {
    const { amend, closed, history } = revised();
    expect(amend('B5')).toEqual(['place IMP-6']);
    closed();
    expect(amend('A1')).toEqual(['IMP-6.fulfilled']);
    expect(amend('Z9')).toEqual(['IMP-6.noItem']);
    expect(amend('B5', 'checklist-jiny')).toEqual(['place']);
    expect(history()).toEqual([]);
    expect(amend('B5')).toEqual(['accepted']);
    const broken = revised(withoutRule(implementation, 'IMP-6'));
    expect(broken.amend('B5')).toEqual(['accepted']);
  });

  it('[IMP-6] the revision shows at both ends', () => {
    const { amend, closed, history, checklist, facts, implementation: plan, ids } = revised();
    closed();
    amend('B5');
    expect(history()).toMatchObject([{ cause: { checklist, item: 'B5' } }]);
    const fold = implementation.records?.find(({ stream }) => stream === 'checklist');
    const folded = facts().reduce<object>(
      (read, fact) => fold?.steps.find((one) => one.fact === fact.type)?.add(read, fact) ?? read,
      fold?.start ?? {},
    );
    expect(folded).toMatchObject({ items: { B5: { answer: 'no', revised: [{ of: plan, what: ids[0] }] } } });
  });

  it('[IMP-6] goals and the plan itself may be revised, too', () => {
    const office = revised();
    office.closed();
    const cause = { checklist: office.checklist, item: 'B5' };
    const goal = office.goal();
    expect(refusedBy(office.on('SetPartialGoal', { goal, title: 'Užší síť', cause }))).toEqual(['accepted']);
    expect(refusedBy(office.on('AmendImplementation', { evaluationOn: '2027-06-30', cause }))).toEqual(['accepted']);
  });
});

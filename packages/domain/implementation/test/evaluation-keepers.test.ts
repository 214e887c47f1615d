import { keepersOf, type Module } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { implementation } from '../src/index.js';
import { checklistOffice } from './checklist-office.js';
import { refusedBy, runningPlan, warnedBy } from './plan-office.js';

type Witness = (module: Module) => unknown;

const swot = { type: 'RecordSwot', weaknesses: ['Čas.'], opportunities: ['Plán.'], threats: ['Peníze.'] };
const adopted = (module: Module) => {
  const office = checklistOffice(module);
  return { ...office, outcome: office.act({ type: 'AdoptDocument', version: '2026-1', text: 'Směrnice.' }) };
};
const inEvaluation = (module: Module) => {
  const office = runningPlan(module);
  office.end(office.ids[0]);
  office.on('BeginFinalEvaluation');
  return office;
};
const deadlines = (module: Module, files: readonly string[], { door }: ReturnType<typeof checklistOffice>) =>
  files.flatMap((file) =>
    (module.deadlines ?? [])
      .filter(({ stream }) => file.startsWith(`${stream}/`))
      .flatMap((one) => one.of(door.file(file)).map(({ rule }) => rule)),
  );

/** For each rule what would look otherwise without it: an outcome, a deadline or a view. */
const witnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'CHK-1': [
    (module) => {
      const office = checklistOffice(module);
      return refusedBy(office.answer(office.opened(), 'A1', { evidence: undefined }));
    },
    (module) => {
      const office = checklistOffice(module);
      return refusedBy(office.answer(office.opened(), 'D9'));
    },
    (module) => {
      const office = checklistOffice(module);
      return refusedBy(office.close(office.opened()));
    },
  ],
  'CHK-2': [
    (module) => {
      const office = checklistOffice(module);
      const checklist = office.opened();
      return refusedBy(office.act({ type: 'ConfirmAnswers', checklist, items: ['A1'] }));
    },
    (module) => {
      const office = checklistOffice(module);
      const outcome = office.act({ type: 'ProposeAnswers', checklist: office.opened() });
      return outcome.outcome === 'accepted' && outcome.facts;
    },
  ],
  'CHK-3': [
    (module) => {
      const { door, opened } = checklistOffice(module);
      opened();
      return door.world().rows({ view: 'checklists', partition: 'role:head' }).length;
    },
  ],
  'CHK-4': [
    (module) => warnedBy(checklistOffice(module).act(swot)),
    (module) => warnedBy(inEvaluation(module).on('NameEvaluator')),
  ],
  'CHK-5': [
    (module) => {
      const office = checklistOffice(module);
      office.opened();
      return deadlines(module, ['office/office'], office);
    },
  ],
  'IMP-6': [
    (module) => {
      const plan = runningPlan(module);
      const opened = plan.act({ type: 'OpenChecklist' });
      const checklist = opened.outcome === 'accepted' ? opened.created['checklist'] : '';
      return refusedBy(plan.on('AmendStep', { step: plan.ids[0], cause: { checklist, item: 'A1' } }));
    },
  ],
  'IMP-7': [
    (module) => refusedBy(runningPlan(module).on('BeginFinalEvaluation')),
    (module) => refusedBy(inEvaluation(module).on('CloseImplementation')),
  ],
  'IMP-8': [(module) => refusedBy(inEvaluation(module).on('CloseImplementation'))],
  'IMP-11': [
    (module) => warnedBy(adopted(module).outcome),
    (module) => refusedBy(inEvaluation(module).on('CloseImplementation')),
  ],
  'IMP-13': [
    (module) => warnedBy(adopted(module).outcome),
    (module) => {
      const office = adopted(module);
      const document = office.outcome.outcome === 'accepted' ? office.outcome.created['document'] : '';
      return deadlines(module, [`document/${document}`], office);
    },
  ],
  'IMP-15': [(module) => warnedBy(adopted(module).outcome)],
};

describe('every rule of the checklist, the document and the evaluation is kept', () => {
  it('has a witness for each rule that has a keeper here', () => {
    const own = /^(CHK|IMP-(6|7|8|11|13|15)$)/;
    const kept = [...new Set(keepersOf(implementation).map(({ rule }) => rule))].filter((rule) => own.test(rule));
    expect(kept.sort()).toEqual(Object.keys(witnesses).sort());
  });

  for (const [rule, shown] of Object.entries(witnesses) as [RuleId, readonly Witness[]][]) {
    it(`[${rule}] is missed when it is broken`, () => {
      const broken = withoutRule(implementation, rule);
      for (const witness of shown) expect(witness(broken)).not.toEqual(witness(implementation));
    });
  }
});

import { type Given, keepersOf, type Module } from '@koordinace/kernel';
import { withoutRule } from '@koordinace/kernel/testing';
import type { RuleId } from '@koordinace/rulebook';
import { describe, expect, it } from 'vitest';
import { practice } from '../src/index.js';
import { client, growingOffice, refusedBy, type Witness } from './growing-office.js';

const team = {
  type: 'ArrangeSupervision',
  form: 'team',
  weeks: 6,
  participants: ['kral', 'mala'],
  supervisor: 'PhDr. Alena Nezávislá',
};
const dilemma = {
  type: 'DescribeDilemma',
  kind: 'goal',
  parties: ['case-manager', 'client'],
  principles: ['autonomy'],
  title: 'Kolik cílů',
  description: 'Klient chce všechno najednou.',
  options: ['Jeden cíl', 'Více cílů'],
};

function running(module: Module) {
  const office = growingOffice(module);
  const supervision = office.made('supervision', team, 'kral');
  office.act({ type: 'StartSupervision', supervision }, 'kral');
  return { ...office, supervision };
}
const doing = (given: Given, by: string) => (module: Module) => refusedBy(growingOffice(module).act(given, by));

/** For each rule what would look otherwise without it: an outcome, a deadline, a view or a record. */
const witnesses: Partial<Record<RuleId, readonly Witness[]>> = {
  'STF-6': [
    doing({ type: 'OpenTrainingPlan' }, 'dvorakova'),
    (module) => {
      const office = growingOffice(module);
      const training = office.made('training', { type: 'OpenTrainingPlan', worker: 'kral' });
      office.act({ type: 'PlanTraining', training, kind: 'placement', until: '2026-06-01' });
      return [office.deadlines('training', training), office.rows('trainingPlans', 'kral')];
    },
  ],
  'STF-7': [
    doing({ type: 'BeginOnboarding', worker: 'mala' } as never, 'dvorakova'),
    (module) => {
      const office = growingOffice(module);
      const onboarding = office.made('onboarding', { type: 'BeginOnboarding', worker: 'kral' });
      return [
        office.deadlines('onboarding', onboarding),
        refusedBy(office.act({ type: 'CompleteOnboarding', onboarding })),
      ];
    },
  ],
  'SUP-1': [
    doing({ ...team, form: 'individual' }, 'kral'),
    (module) => {
      const { act, supervision } = running(module);
      return refusedBy(act({ type: 'PlanSession', supervision, on: '2026-03-01' }, 'kral'));
    },
  ],
  'SUP-2': [
    (module) => growingOffice(module).deadlines('office'),
    (module) => {
      const { deadlines, supervision } = running(module);
      return deadlines('supervision', supervision);
    },
    (module) => running(module).rows('supervised', 'role:head'),
  ],
  'SUP-3': [
    (module) => {
      const { act, supervision } = running(module);
      const expectation = `Mluvit o paní ${client}.`;
      return refusedBy(act({ type: 'MapExpectation', supervision, expects: 'head', expectation }));
    },
    // Who reads the topics, and whether a substitute does.
    (module) => (module.records ?? []).filter(({ stream }) => stream === 'supervision').map(({ whole }) => whole),
    (module) => (module.standings ?? []).map(({ notLent }) => notLent),
    (module) => module.commands.find(({ type }) => type === 'RecordSession')?.who,
  ],
  'SUP-4': [
    doing(team, 'dvorakova'),
    (module) => module.commands.find(({ type }) => type === 'ArrangeSupervision')?.who,
  ],
  'SUP-5': [
    (module) => {
      const office = growingOffice(module);
      office.made('supervision', team, 'kral');
      return office.rows('expectationsToMap', 'kral');
    },
  ],
  'ETH-1': [doing({ ...dilemma, principles: ['pohodli'] } as never, 'mala')],
  'ETH-2': [
    doing({ ...dilemma, title: `Případ paní ${client}` } as never, 'mala'),
    doing({ ...dilemma, kind: undefined } as never, 'mala'),
    (module) => {
      const office = growingOffice(module);
      office.made('dilemma', dilemma, 'mala');
      return office.rows('dilemmas', 'role:anyone');
    },
  ],
};

describe('training, supervision and ethics: without a rule something would be otherwise', () => {
  it('has a witness for each of their rules', () => {
    const kept = new Set(keepersOf(practice).map(({ rule }) => rule));
    const theirs = [...kept].filter((rule) => /^(?:STF-[67]|SUP-\d|ETH-[12])$/.test(rule));
    expect(theirs.filter((rule) => witnesses[rule] === undefined)).toEqual([]);
    expect(theirs).toHaveLength(Object.keys(witnesses).length);
  });

  for (const [rule, shown] of Object.entries(witnesses) as [RuleId, readonly Witness[]][]) {
    it(`[${rule}] is missed when it is broken`, () => {
      const broken = withoutRule(practice, rule);
      for (const witness of shown) expect(witness(broken)).not.toEqual(witness(practice));
    });
  }
});

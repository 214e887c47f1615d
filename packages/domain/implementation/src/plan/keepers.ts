import type { Command, Deadlines, Keeper, Module, View } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';

/** A module in which a command no longer proposes a fact. */
const neverProposes = (module: Module, command: string, fact: string): Module => ({
  ...module,
  commands: module.commands.map(
    (one): Command =>
      one.type === command
        ? { ...one, proposes: (given, act) => one.proposes(given, act).filter(({ type }) => type !== fact) }
        : one,
  ),
});

const withoutDeadlinesOf = (module: Module, rule: RuleId): Module => ({
  ...module,
  deadlines: (module.deadlines ?? []).map(
    (one): Deadlines => ({ ...one, of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule) }),
  ),
});

const withoutViewsOf = (module: Module, rule: RuleId): Module => ({
  ...module,
  views: (module.views ?? []).map(
    (one): View => (one.keeps?.includes(rule) === true ? { ...one, rows: () => [] } : one),
  ),
});

const keptByDeadlines = (rule: RuleId): Keeper => ({
  rule,
  by: 'policy',
  broken: (module) => withoutDeadlinesOf(module, rule),
});
const keptByViews = (rule: RuleId): Keeper => ({ rule, by: 'view', broken: (module) => withoutViewsOf(module, rule) });

/** What keeps rules of the plan otherwise than by arrows and fields, and how tests switch it off. */
export const planKeepers: readonly Keeper[] = [
  keptByDeadlines('IMP-1'),
  keptByDeadlines('IMP-2'),
  // Without the template a plan begins with an empty page.
  { rule: 'IMP-4', by: 'policy', broken: (module) => neverProposes(module, 'AdoptTemplate', 'StepPlanned') },
  keptByViews('IMP-12'),
];

/** What keeps rules of risks. */
export const riskKeepers: readonly Keeper[] = [
  keptByDeadlines('RSK-2'),
  keptByViews('RSK-2'),
  keptByViews('RSK-3'),
  // A risk matures and nothing is to be done.
  { rule: 'RSK-2', by: 'policy', broken: (module) => neverProposes(module, 'MatureRisk', 'MeasureOpened') },
  // The data may show what they will, nobody hears of it.
  ...['ProposeRisks', 'StartImplementation', 'RecordInterimEvaluation'].map(
    (command): Keeper => ({
      rule: 'RSK-3',
      by: 'policy',
      broken: (module) => neverProposes(module, command, 'RiskProposed'),
    }),
  ),
];

import type { Command, Deadlines, Keeper, Module, RecordFold, View } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';
import { caseRecordWith } from './record/case-record-fold.js';
import type { KeepScreenings } from './record/screening-step.js';

/** A module whose commands no longer propose a fact. */
const neverProposes = (module: Module, fact: string): Module => ({
  ...module,
  commands: module.commands.map(
    (one): Command => ({
      ...one,
      proposes: (given, act) => one.proposes(given, act).filter(({ type }) => type !== fact),
    }),
  ),
});

/** A command that no longer proposes tasks. */
const withoutTasks = (one: Command): Command => ({
  ...one,
  proposes: (given, act) => one.proposes(given, act).filter(({ type }) => type !== 'TaskProposed'),
});

/** A module without the deadlines of a rule. */
const withoutDeadlinesOf = (module: Module, rule: string): Module => ({
  ...module,
  deadlines: (module.deadlines ?? []).map(
    (one): Deadlines => ({ ...one, of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule) }),
  ),
});

/** Only screenings that speak for case management stay: what ISW-3 forbids. */
const keepIndicated: KeepScreenings = (before, one) => (one.decided === 'notIndicated' ? before : [...before, one]);

/** A module whose views of a rule are empty. */
const withoutViewsOf = (module: Module, rule: RuleId): Module => ({
  ...module,
  views: (module.views ?? []).map(
    (one): View => (one.keeps?.includes(rule) === true ? { ...one, rows: () => [] } : one),
  ),
});

/** Deadlines of tasks and reviews that nobody is told of: what PLN-5 forbids. */
const toldToNobody = (module: Module): Module => ({
  ...module,
  deadlines: (module.deadlines ?? []).map(
    (one): Deadlines => ({
      ...one,
      of: (file) =>
        one
          .of(file)
          .map((deadline) =>
            deadline.kind === 'task' || deadline.kind === 'planReassessment' ? { ...deadline, tell: [] } : deadline,
          ),
    }),
  ),
});

const keptByDeadlines = (rule: RuleId): Keeper => ({
  rule,
  by: 'policy',
  broken: (module) => withoutDeadlinesOf(module, rule),
});
const keptByViews = (rule: RuleId): Keeper => ({ rule, by: 'view', broken: (module) => withoutViewsOf(module, rule) });

/** What keeps rules otherwise than by arrows and fields, and how tests switch it off. */
export const keepers: readonly Keeper[] = [
  keptByDeadlines('INT-3'),
  // An emergency opens help in the very act of the intake, and nothing stands before it.
  { rule: 'INT-4', by: 'policy', broken: (module) => neverProposes(module, 'ImmediateHelpOpened') },
  keptByDeadlines('INT-5'),
  {
    rule: 'INT-9',
    by: 'policy',
    broken: (module) => ({
      ...module,
      records: (module.records ?? []).map((record): RecordFold => ({ ...record, restricted: {} })),
    }),
  },
  { rule: 'ISW-3', by: 'view', broken: (module) => ({ ...module, records: [caseRecordWith(keepIndicated)] }) },
  keptByViews('INT-7'),
  keptByDeadlines('CMG-9'),
  keptByDeadlines('CMG-14'),
  keptByViews('CMG-16'),
  keptByViews('CMG-19'),
  keptByDeadlines('CMG-22'),
  keptByDeadlines('PLN-1'),
  keptByDeadlines('PLN-3'),
  keptByDeadlines('CNF-4'),
  keptByDeadlines('CNF-5'),
  // Tasks agreed on in a conference no longer flow into the plan.
  {
    rule: 'CNF-6',
    by: 'policy',
    broken: (module) => ({
      ...module,
      commands: module.commands.map((one) => (one.type === 'ConcludeConference' ? withoutTasks(one) : one)),
    }),
  },
  keptByDeadlines('CNF-8'),
  { rule: 'PLN-5', by: 'policy', broken: toldToNobody },
  keptByViews('PLN-8'),
  keptByViews('STF-9'),
];

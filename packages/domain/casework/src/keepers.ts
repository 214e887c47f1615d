import type { Command, Deadlines, Keeper, Module, RecordFold } from '@koordinace/kernel';
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

/** A module without the deadlines of a rule. */
const withoutDeadlinesOf = (module: Module, rule: string): Module => ({
  ...module,
  deadlines: (module.deadlines ?? []).map(
    (one): Deadlines => ({ ...one, of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule) }),
  ),
});

/** Only screenings that speak for case management stay: what ISW-3 forbids. */
const keepIndicated: KeepScreenings = (before, one) => (one.decided === 'notIndicated' ? before : [...before, one]);

/** What keeps rules otherwise than by arrows and fields, and how tests switch it off. */
export const keepers: readonly Keeper[] = [
  { rule: 'INT-3', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'INT-3') },
  // An emergency opens help in the very act of the intake, and nothing stands before it.
  { rule: 'INT-4', by: 'policy', broken: (module) => neverProposes(module, 'ImmediateHelpOpened') },
  { rule: 'INT-5', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'INT-5') },
  {
    rule: 'INT-9',
    by: 'policy',
    broken: (module) => ({
      ...module,
      records: (module.records ?? []).map((record): RecordFold => ({ ...record, restricted: {} })),
    }),
  },
  { rule: 'ISW-3', by: 'view', broken: (module) => ({ ...module, records: [caseRecordWith(keepIndicated)] }) },
  { rule: 'PLN-1', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'PLN-1') },
  { rule: 'PLN-3', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'PLN-3') },
];

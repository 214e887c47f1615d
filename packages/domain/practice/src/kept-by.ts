import type { Deadlines, Keeper, Module, View } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';

/** A rule that deadlines keep: what is late is announced. */
export const keptByDeadlines = (rule: RuleId): Keeper => ({
  rule,
  by: 'policy',
  broken: (module: Module) => ({
    ...module,
    deadlines: (module.deadlines ?? []).map(
      (one): Deadlines => ({ ...one, of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule) }),
    ),
  }),
});

/** A rule that views keep: without it they are empty. */
export const keptByViews = (rule: RuleId): Keeper => ({
  rule,
  by: 'view',
  broken: (module: Module) => ({
    ...module,
    views: (module.views ?? []).map(
      (one): View => (one.keeps?.includes(rule) === true ? { ...one, rows: () => [] } : one),
    ),
  }),
});

import type { Deadlines, Keeper, Module, View } from '@koordinace/kernel';
import type { RuleId } from '@koordinace/rulebook';

/** The module without the deadlines of a rule. */
const withoutDeadlinesOf = (module: Module, rule: RuleId): Module => ({
  ...module,
  deadlines: (module.deadlines ?? []).map(
    (one): Deadlines => ({ ...one, of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule) }),
  ),
});

/** The module with empty views of a rule. */
const withoutViewsOf = (module: Module, rule: RuleId): Module => ({
  ...module,
  views: (module.views ?? []).map(
    (one): View => (one.keeps?.includes(rule) === true ? { ...one, rows: () => [] } : one),
  ),
});

/** The head's overview without examinations. */
const withoutExaminations = (module: Module): Module => ({
  ...module,
  views: (module.views ?? []).map(
    (one): View =>
      one.name === 'staff'
        ? {
            ...one,
            rows: (file) =>
              one.rows(file).map((row) => {
                const { examinations: _, ...data } = row.data as { readonly examinations?: unknown };
                return { ...row, data };
              }),
          }
        : one,
  ),
});

/** What keeps rules of posts otherwise than by arrows, warnings and fields, and how tests switch it off. */
export const establishmentKeepers: readonly Keeper[] = [
  { rule: 'STF-8', by: 'view', broken: (module) => withoutViewsOf(module, 'STF-8') },
  { rule: 'STF-10', by: 'view', broken: withoutExaminations },
  { rule: 'STF-11', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'STF-11') },
  { rule: 'STF-13', by: 'policy', broken: (module) => withoutDeadlinesOf(module, 'STF-13') },
];

import type { Keeper, Module, View } from '@koordinace/kernel';
import { keptByDeadlines, keptByViews } from '../kept-by.js';

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
  keptByViews('STF-8'),
  { rule: 'STF-10', by: 'view', broken: withoutExaminations },
  keptByDeadlines('STF-11'),
  keptByDeadlines('STF-13'),
];

import type { Keeper, Module } from '@koordinace/kernel';
import { findMatter } from './matter/matter-data.js';
import { matterStanding } from './matter/matter-standing.js';
import { topicsView } from './topic/topics-view.js';

const withoutDeadlines =
  (rule: Keeper['rule']): Keeper['broken'] =>
  (module) => ({
    ...module,
    deadlines: (module.deadlines ?? []).map((one) => ({
      ...one,
      of: (file) => one.of(file).filter((deadline) => deadline.rule !== rule),
    })),
  });

/** Everybody of the office reads every case of every meeting. */
const openMatters = (module: Module): Module => ({
  ...module,
  standings: (module.standings ?? []).map((one) =>
    one !== matterStanding
      ? one
      : {
          ...one,
          of: (_account, about, _world, held) =>
            about !== undefined && findMatter(about) !== undefined && held.size > 0 ? ['matterAdmitted'] : [],
        },
  ),
});

/** What keeps rules of meetings otherwise than by arrows and fields, and how tests switch it off. */
export const keepers: readonly Keeper[] = [
  { rule: 'MTG-1', by: 'policy', broken: withoutDeadlines('MTG-1') },
  { rule: 'MTG-2', by: 'policy', broken: withoutDeadlines('MTG-2') },
  {
    rule: 'MTG-3',
    by: 'view',
    broken: (module) => ({
      ...module,
      views: (module.views ?? []).map((one) => (one.name === topicsView.name ? { ...one, rows: () => [] } : one)),
    }),
  },
  { rule: 'MTG-5', by: 'policy', broken: withoutDeadlines('MTG-5') },
  { rule: 'MTG-6', by: 'policy', broken: withoutDeadlines('MTG-6') },
  { rule: 'MTG-7', by: 'policy', broken: openMatters },
];

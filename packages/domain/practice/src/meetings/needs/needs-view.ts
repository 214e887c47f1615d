import { instancesOf, rolePartition, type View } from '@koordinace/kernel';
import type { NeedData } from './need-lifecycle.js';

/** A need in a list. */
export interface NeedRow {
  readonly need: string;
  readonly at: string;
  readonly to: string;
  readonly putBy: string;
  readonly putOn: string;
  readonly due: string;
  readonly outcome?: string;
  readonly answeredOn?: string;
  /** It was announced that no answer had come in time. */
  readonly announced: boolean;
}

/** Needs put to the leadership (potřeby předložené vedení; MTG-6), those that wait first. */
export const needsView: View = {
  name: 'needs',
  stream: 'office',
  who: ['supportCoordinator', 'head', 'leadership'],
  rows: (office) =>
    instancesOf<NeedData>(office, 'need').flatMap(({ id, at, data }) => {
      const { to, putBy, putOn, due, outcome, answeredOn, announced } = data;
      if (to === undefined || putBy === undefined || putOn === undefined || due === undefined) return [];
      const row: NeedRow = {
        need: id,
        at,
        to,
        putBy,
        putOn,
        due,
        announced,
        ...(outcome !== undefined && { outcome }),
        ...(answeredOn !== undefined && { answeredOn }),
      };
      return ['supportCoordinator', 'head', 'leadership'].map((role) => ({
        partition: rolePartition(role),
        key: id,
        order: `${at === 'waiting' ? 0 : 1} ${due} ${id}`,
        data: row,
      }));
    }),
};

import { rolePartition, type View } from '@koordinace/kernel';
import { activeWorkers } from '../worker-data.js';
import { findProfile, holdersOfPost } from './profile-data.js';

/** A target group and the coordinators who have it. */
export interface TargetGroupRow {
  readonly group: string;
  readonly coordinators: readonly string[];
}

/** Who coordinates support for which target group (cílové skupiny koordinátorů, STF-8): those without one stand first. */
export const targetGroupsView: View = {
  name: 'targetGroups',
  stream: 'office',
  keeps: ['STF-8'],
  who: ['head', 'supportCoordinator'],
  rows(office) {
    const own = holdersOfPost(office, 'supportCoordinator');
    const coordinators = activeWorkers(office).filter(({ id }) => own.includes(id));
    return (findProfile(office, 'supportCoordinator')?.targetGroups ?? []).flatMap((group, index) => {
      const accounts = coordinators.filter(({ data }) => data.targetGroups?.includes(group)).map(({ id }) => id);
      const data: TargetGroupRow = { group, coordinators: accounts };
      const key = `group-${index + 1}`;
      const order = `${accounts.length === 0 ? 0 : 1} ${String(index).padStart(2, '0')}`;
      return ['head', 'supportCoordinator'].map((role) => ({ partition: rolePartition(role), key, order, data }));
    });
  },
};

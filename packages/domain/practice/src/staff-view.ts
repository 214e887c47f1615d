import type { View } from '@koordinace/kernel';
import { type Absence, activeWorkers, type ExaminationPassed, findWorker, leads } from './worker-data.js';

/** A worker in the head's overview: codes, accounts and days, no names. */
export interface StaffRow {
  readonly worker: string;
  readonly posts: readonly string[];
  readonly qualified: boolean;
  /** Absent where nobody is named, or the one who is named has left: the post is flagged (STF-3). */
  readonly substitute?: string;
  readonly absences: readonly Absence[];
  /** Officials' examinations passed (STF-10). */
  readonly examinations: readonly ExaminationPassed[];
}

/** The department's people as each head sees them (přehled pracovníků): who has no substitute stands first. */
export const staff: View = {
  name: 'staff',
  stream: 'office',
  keeps: ['STF-3'],
  who: ['head'],
  rows(office) {
    const workers = activeWorkers(office);
    const heads = workers.filter(({ data }) => leads(data.posts));
    return heads.flatMap((head) =>
      workers.map(({ id, data }) => {
        const { posts, qualified, absences, substitute, examinations = [] } = data;
        const isThere = substitute !== undefined && findWorker(office, substitute) !== undefined;
        const row: StaffRow = {
          worker: id,
          posts: posts.map(({ post }) => post),
          qualified,
          absences,
          examinations,
          ...(isThere && { substitute }),
        };
        return { partition: head.id, key: id, order: `${isThere ? 1 : 0} ${id}`, data: row };
      }),
    );
  },
};

import { answers, dayOf, rolePartition } from '@koordinace/kernel';
import { type Seen, supervisedRegularly } from '@koordinace/people';
import { activeWorkers, isExternalPost, officeStream } from '../worker-data.js';
import { type SupervisedRow, supervisedView } from './supervision-views.js';

const all = { view: supervisedView.name, partition: rolePartition('head') } as const;

/** Answers whether all holders of a post are under regular supervision today (SUP-2). */
export const answerSupervisedRegularly = answers(supervisedRegularly, {
  files: () => [officeStream],
  rows: () => [all],
  answer: ({ post }, world): Seen => {
    const today = dayOf(world.at);
    const holders = activeWorkers(world.file(officeStream))
      .filter(({ data }) => data.posts.some((held) => held.post === post && !isExternalPost(held)))
      .map(({ id }) => id);
    if (holders.length === 0) return { answer: 'no', saw: [{ code: 'nobody' }] };
    const rows = world.rows(all).map(({ data }) => data as SupervisedRow);
    const regular = holders.filter((one) => rows.some(({ worker, due }) => worker === one && due >= today)).length;
    const lapsed = holders.length - regular;
    return {
      answer: lapsed === 0 ? 'yes' : regular > 0 ? 'partly' : 'no',
      saw: [
        { code: 'supervised', params: { count: regular, of: holders.length } },
        ...(lapsed > 0 ? [{ code: 'lapsed', params: { count: lapsed } }] : []),
      ],
    };
  },
});

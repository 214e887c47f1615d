import {
  addDays,
  type Deadline,
  dayOf,
  type FileState,
  findInstance,
  lifecycle,
  type PlainDate,
  when,
} from '@koordinace/kernel';
import type { Post } from '../post.js';
import { activeWorkers, isExternalPost, type WorkerData } from '../worker-data.js';
import { MissingSupervisionAnnounced, SupervisionAssured, SupervisionLost } from './supervisee-facts.js';

/** Within how many days somebody in such a post is under supervision (lhůta pro zajištění supervize). The manual names none; our own. */
export const assuringDays = 60;

/** Posts whose holders are under regular supervision (SUP-2). */
export const supervisedPosts: readonly Post[] = ['supportCoordinator', 'caseManager'];

interface SuperviseeData {
  readonly arrangements: readonly string[];
  /** The day on which the last arrangement was lost. */
  readonly lostOn?: string;
  readonly announced?: string;
}

/** Under which arrangements somebody is, in the office's file (kdo má supervizi, SUP-2). */
export const superviseeLifecycle = lifecycle<SuperviseeData>({
  name: 'supervisee',
  stream: 'office',
  start: { arrangements: [] },
  chart: {
    initial: 'watched',
    states: {
      watched: { on: { SupervisionAssured: {}, SupervisionLost: {}, MissingSupervisionAnnounced: {} } },
    },
  },
  facts: [SupervisionAssured, SupervisionLost, MissingSupervisionAnnounced],
  rules: [],
  folds: [
    when(SupervisionAssured, (data: SuperviseeData, { arrangement }) => ({
      ...data,
      arrangements: [...data.arrangements.filter((one) => one !== arrangement), arrangement],
    })),
    when(SupervisionLost, (data: SuperviseeData, { arrangement, at }) => ({
      ...data,
      arrangements: data.arrangements.filter((one) => one !== arrangement),
      lostOn: dayOf(at),
    })),
    when(MissingSupervisionAnnounced, (data: SuperviseeData, { due }) => ({ ...data, announced: due })),
  ],
});

const startOf = ({ posts }: WorkerData): string | undefined =>
  posts
    .filter((held) => supervisedPosts.includes(held.post) && !isExternalPost(held))
    .flatMap(({ since }) => (since === undefined ? [] : [since]))
    .sort()[0];

/** Until when each coordinator and case manager who is under no supervision should be under one (SUP-2). */
export const missingSupervision = (office: FileState): readonly Deadline[] =>
  activeWorkers(office).flatMap(({ id, data }): readonly Deadline[] => {
    const start = startOf(data);
    const { arrangements = [], lostOn, announced } = findInstance<SuperviseeData>(office, 'supervisee', id)?.data ?? {};
    if (start === undefined || arrangements.length > 0) return [];
    const from = lostOn !== undefined && lostOn > start ? lostOn : start;
    const due = addDays(from as PlainDate, assuringDays);
    return [
      {
        id: `unsupervised/${id}`,
        kind: 'supervisionMissing',
        due,
        rule: 'SUP-2',
        tell: [id],
        raised: announced === due,
      },
    ];
  });

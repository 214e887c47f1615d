import { adds, present, recordFold } from '@koordinace/kernel';
import { PostEnded, SubstituteNamed, WorkerAppointed, WorkerLeft } from './worker-facts.js';

/** A worker as read in the office's record. */
export interface WorkerRecord {
  readonly name?: string;
  readonly posts: readonly string[];
  readonly department?: string;
  readonly organisation?: string;
  readonly substitute?: string;
  readonly left?: boolean;
}

/** The office's record (záznam o úřadu): its workers by account. */
export interface OfficeRecord {
  readonly workers: Readonly<Record<string, WorkerRecord>>;
}

type Change = (worker: WorkerRecord) => WorkerRecord;

/** The record with one worker changed; a fact whose worker the reader may not know changes nothing. */
function withWorker(record: OfficeRecord, account: string | undefined, change: Change): OfficeRecord {
  if (account === undefined) return record;
  // An account may be called like something that every object has.
  const worker = Object.hasOwn(record.workers, account) ? record.workers[account] : undefined;
  return { ...record, workers: { ...record.workers, [account]: change(worker ?? { posts: [] }) } };
}

/** A worker who left and came back is here again. */
function stillHere(worker: Omit<WorkerRecord, 'posts'>): Omit<WorkerRecord, 'posts' | 'left'> {
  const { left: _, ...here } = worker;
  return here;
}

/** The record of the office: who works here and in which post. The department reads it whole; absences are nobody else's business. */
export const officeRecord = recordFold<OfficeRecord>({
  stream: 'office',
  start: { workers: {} },
  whole: ['head', 'departmentWorker'],
  steps: [
    adds(WorkerAppointed, (record: OfficeRecord, { worker, post, name, department, organisation, substitute }) =>
      withWorker(record, worker, ({ posts, ...known }) => ({
        ...stillHere(known),
        posts: post === undefined ? posts : [...posts.filter((one) => one !== post), post],
        ...present({ name, department, organisation, substitute }),
      })),
    ),
    adds(PostEnded, (record: OfficeRecord, { worker, post }) =>
      withWorker(record, worker, (known) => ({ ...known, posts: known.posts.filter((one) => one !== post) })),
    ),
    adds(WorkerLeft, (record: OfficeRecord, { worker }) =>
      withWorker(record, worker, ({ name }) => ({ ...present({ name }), posts: [], left: true })),
    ),
    adds(SubstituteNamed, (record: OfficeRecord, { worker, substitute }) =>
      withWorker(record, worker, (known) => ({ ...known, ...present({ substitute }) })),
    ),
  ],
});

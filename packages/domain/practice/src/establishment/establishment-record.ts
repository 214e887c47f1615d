import { adds, dayOf, present, recordFold } from '@koordinace/kernel';
import { PostEnded, WorkerAppointed, WorkerLeft } from '../worker-facts.js';
import { CooperationRulesSet } from './cooperation-lifecycle.js';
import { AgendaDivided, type OwnTask } from './division-lifecycle.js';
import { CaseloadLimitSet } from './establishment-lifecycle.js';
import { PostFunded } from './funding-lifecycle.js';
import { PrioritiesChanged } from './priority-lifecycle.js';
import { ProfileAdopted } from './profile-facts.js';
import { SelectionCancelled, SelectionDecided, SelectionOpened, SelectionPublished } from './selection-lifecycle.js';

/** Who held a post from when till when (držitel pozice v čase); still held where no last day stands. */
export interface PostHolding {
  readonly post: string;
  readonly worker: string;
  readonly from: string;
  readonly until?: string;
}

/** A version of something that the office set, as it was written; the last one is in force. */
export type Written = { readonly adoptedAt: string } & Readonly<Record<string, unknown>>;

/** How posts are set up, as people read it (nastavení pozic): all versions, the earlier ones first. */
export interface EstablishmentRecord {
  readonly profiles: readonly Written[];
  readonly fundings: readonly Written[];
  readonly agendas: readonly (Written & {
    readonly owners: Readonly<Record<string, string>>;
    readonly ownTasks: readonly OwnTask[];
  })[];
  readonly cooperationRules: readonly Written[];
  readonly selections: readonly (Written & { readonly selection: string })[];
  readonly priorityChanges: readonly Written[];
  readonly caseloadLimit?: number;
  readonly postsHeld: readonly PostHolding[];
}

type Changed = EstablishmentRecord;

/** What stands in a fact, without its stamp. */
function written({
  type: _type,
  at,
  by: _by,
  ...said
}: {
  readonly type: string;
  readonly at: string;
  readonly by: string;
}): Written {
  return { adoptedAt: at, ...present(said) } as Written;
}

const ended = (record: Changed, worker: string | undefined, at: string, post?: string): Changed => ({
  ...record,
  postsHeld: record.postsHeld.map((one) =>
    one.worker === worker && one.until === undefined && (post === undefined || one.post === post)
      ? { ...one, until: dayOf(at) }
      : one,
  ),
});

const onSelection = (record: Changed, selection: string | undefined, more: object): Changed => ({
  ...record,
  selections: record.selections.map((one) => (one.selection === selection ? { ...one, ...more } : one)),
});

/** How posts are set up (záznam o pozicích; STF-4, STF-5, STF-8, STF-11 to STF-13, ETH-4). */
export const establishmentRecord = recordFold<EstablishmentRecord>({
  stream: 'office',
  start: {
    profiles: [],
    fundings: [],
    agendas: [],
    cooperationRules: [],
    selections: [],
    priorityChanges: [],
    postsHeld: [],
  },
  whole: ['head', 'departmentWorker', 'communityPlanner', 'leadership'],
  steps: [
    adds(ProfileAdopted, (record: Changed, fact) => ({ ...record, profiles: [...record.profiles, written(fact)] })),
    adds(PostFunded, (record: Changed, fact) => ({ ...record, fundings: [...record.fundings, written(fact)] })),
    adds(AgendaDivided, (record: Changed, { at, version, owners = {}, ownTasks = [] }) => ({
      ...record,
      agendas: [...record.agendas, { adoptedAt: at, version, owners, ownTasks }],
    })),
    adds(CooperationRulesSet, (record: Changed, fact) => ({
      ...record,
      cooperationRules: [...record.cooperationRules, written(fact)],
    })),
    adds(SelectionOpened, (record: Changed, { at, selection = '', post, review }) => ({
      ...record,
      selections: [...record.selections, { adoptedAt: at, selection, ...present({ post, review }) }],
    })),
    adds(SelectionPublished, (record: Changed, { at, selection, where, requirements, closesOn }) =>
      onSelection(record, selection, { publishedOn: dayOf(at), ...present({ where, requirements, closesOn }) }),
    ),
    adds(SelectionDecided, (record: Changed, { at, selection, result, applicants }) =>
      onSelection(record, selection, { decidedOn: dayOf(at), ...present({ result, applicants }) }),
    ),
    adds(SelectionCancelled, (record: Changed, { at, selection }) =>
      onSelection(record, selection, { cancelledOn: dayOf(at) }),
    ),
    adds(PrioritiesChanged, (record: Changed, fact) => ({
      ...record,
      priorityChanges: [...record.priorityChanges, written(fact)],
    })),
    adds(CaseloadLimitSet, (record: Changed, { limit }) => ({ ...record, ...present({ caseloadLimit: limit }) })),
    adds(WorkerAppointed, (record: Changed, { at, worker, post }) =>
      worker === undefined ||
      post === undefined ||
      record.postsHeld.some((one) => one.worker === worker && one.post === post && one.until === undefined)
        ? record
        : { ...record, postsHeld: [...record.postsHeld, { post, worker, from: dayOf(at) }] },
    ),
    adds(PostEnded, (record: Changed, { at, worker, post }) =>
      post === undefined ? record : ended(record, worker, at, post),
    ),
    adds(WorkerLeft, (record: Changed, { at, worker }) => ended(record, worker, at)),
  ],
});

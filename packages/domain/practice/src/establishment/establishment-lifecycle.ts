import { type FileState, fact, findInstance, lifecycle, when } from '@koordinace/kernel';
import { z } from 'zod';

/** How many open cases a case manager should have at most where the office says nothing else; our own number (STF-9). */
export const defaultCaseload = 20;

/** The office set how many open cases a case manager should have at most (mez vytížení, STF-9). */
export const CaseloadLimitSet = fact('CaseloadLimitSet', { limit: z.int() });

/** It was said that something about a post is due (upozornění na lhůtu pozice; STF-11, STF-13). */
export const PostDeadlineAnnounced = fact('PostDeadlineAnnounced', { deadline: z.string().max(160) });

/** What decisions know of how posts are set up. */
export interface EstablishmentData {
  readonly caseload?: number;
  /** Deadlines that a sweep has announced. */
  readonly announced: readonly string[];
}

/** How the office has set up its posts as a whole (nastavení pozic); one for the office. */
export const establishmentLifecycle = lifecycle<EstablishmentData>({
  name: 'establishment',
  stream: 'office',
  start: { announced: [] },
  chart: {
    initial: 'running',
    states: { running: { on: { CaseloadLimitSet: {}, PostDeadlineAnnounced: {} } } },
  },
  facts: [CaseloadLimitSet, PostDeadlineAnnounced],
  folds: [
    when(CaseloadLimitSet, (data: EstablishmentData, { limit }) => ({ ...data, caseload: limit })),
    when(PostDeadlineAnnounced, (data: EstablishmentData, { deadline }) => ({
      ...data,
      announced: [...data.announced, deadline],
    })),
  ],
  rules: [],
});

const find = (office: FileState) => findInstance<EstablishmentData>(office, 'establishment', 'establishment')?.data;

/** The limit of open cases (mez vytížení, STF-9). */
export const caseloadLimitOf = (office: FileState): number => find(office)?.caseload ?? defaultCaseload;

/** Was the deadline announced? */
export const wasAnnounced = (office: FileState, deadline: string): boolean =>
  find(office)?.announced.includes(deadline) === true;

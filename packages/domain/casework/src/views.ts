import type { View } from '@koordinace/kernel';
import { idOfStream } from '@koordinace/kernel';
import type { PersonId } from '@koordinace/people';
import { findCase, whoseCase } from './case/case-data.js';
import { deadlinesOf } from './deadlines.js';
import type { CaseId } from './ids.js';
import type { CaseMethod } from './lists/case-method.js';
import { worksHere } from './works-here.js';

/** A row of “my cases”: where the case stands and whose it is, no name. */
export interface CaseRow {
  readonly case: string;
  readonly position: string;
  readonly method: CaseMethod;
  readonly client: PersonId;
  readonly openedOn: string;
}

/** My cases (moje případy), by the account of whoever the case is with. */
export const casesView: View = {
  name: 'cases',
  stream: 'case',
  who: worksHere,
  keeps: ['CMG-4'],
  rows(file) {
    const found = findCase(file);
    const account = found && whoseCase(found.data);
    if (found?.data.client === undefined || account === undefined) return [];
    const { client, openedOn = '', manager } = found.data;
    const data: CaseRow = {
      case: found.id,
      position: found.at,
      method: manager === undefined ? 'individualSocialWork' : 'caseManagement',
      client,
      openedOn,
    };
    return [{ partition: account, key: found.id, order: openedOn, data }];
  },
};

/** A row of “due and overdue”. */
export interface DueRow {
  readonly case: string;
  readonly deadline: string;
  readonly kind: string;
  readonly due: string;
  readonly raised: boolean;
  /** For whom it waits, where it is somebody else's turn (CMG-22). */
  readonly waitsFor?: string;
}

/** Due and overdue (termíny), by the account of whoever is told. */
export const dueView: View = {
  name: 'due',
  stream: 'case',
  who: worksHere,
  rows: (file) =>
    deadlinesOf(file).flatMap(({ id, kind, due, tell, raised, waitsFor }) =>
      tell.map((partition) => ({
        partition,
        key: `${idOfStream(file.stream)}/${id}`,
        order: due,
        data: {
          case: idOfStream(file.stream),
          deadline: id,
          kind,
          due,
          raised,
          ...(waitsFor !== undefined && { waitsFor }),
        } satisfies DueRow,
      })),
    ),
};

/** A row that tells who works with a client. */
export interface CaseClientRow {
  readonly case: CaseId;
  readonly worker?: string;
  readonly caseManager?: string;
  readonly ended?: boolean;
}

/** Cases of a person (případy osoby), by the person: who works with the client may read the person's file. */
export const caseClientsView: View = {
  name: 'caseClients',
  stream: 'case',
  who: [],
  rows(file) {
    const found = findCase(file);
    if (found?.data.client === undefined) return [];
    const { client, worker, manager } = found.data;
    const data: CaseClientRow = {
      case: found.id as CaseId,
      ...(worker !== undefined && { worker }),
      ...(manager !== undefined && { caseManager: manager }),
      ...(found.at.includes('work.ended') && { ended: true }),
    };
    return [{ partition: client, key: found.id, order: found.id, data }];
  },
};

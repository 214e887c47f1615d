import { type FileState, instancesOf } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import type { ReplyData } from '../reply/reply-lifecycle.js';
import { type Due, due, type Parties } from './due.js';

/** An intake that rests on no basis is kept only for a time (INT-3). */
export function unbasedIntake(file: FileState, { own }: Parties): readonly Due[] {
  const found = findCase(file);
  const day = found?.data.unbasedUntil;
  return day === undefined || found?.at.includes('work.ended') === true
    ? []
    : [due({ kind: 'unbasedIntake', of: 'intake', day, rule: 'INT-3' }, own)];
}

/** A health provider waits for its reply (INT-5). */
export const replies = (file: FileState, { own }: Parties): readonly Due[] =>
  instancesOf<ReplyData>(file, 'reply').flatMap(({ id, at, data }) =>
    at === 'owed' && data.due !== undefined ? [due({ kind: 'reply', of: id, day: data.due, rule: 'INT-5' }, own)] : [],
  );

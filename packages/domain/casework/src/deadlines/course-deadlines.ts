import { addDays, type FileState, type PlainDate } from '@koordinace/kernel';
import { findCase } from '../case/case-data.js';
import { type Due, due, type Parties } from './due.js';

/** For how many days at most nobody hears of the client while support is being coordinated (CMG-9); our own number. */
const contactDays = 30;

/** For how many days after the closing the coordinator's evaluation may be missing (CMG-14); our own number. */
const evaluationDays = 30;

/** Progress is monitored by contact (CMG-9). */
export function contactDeadline(file: FileState, { own }: Parties): readonly Due[] {
  const found = findCase(file);
  if (found?.at.includes('management.coordination') !== true) return [];
  const { lastContact = '', phaseSince = '' } = found.data;
  const last = (lastContact > phaseSince ? lastContact : phaseSince) as PlainDate;
  return [due({ kind: 'contact', of: 'client', day: addDays(last, contactDays), rule: 'CMG-9' }, own)];
}

/** The expected end comes, or the coordinator's evaluation is still owed (CMG-14). */
export function closingDeadlines(file: FileState, { own }: Parties): readonly Due[] {
  const found = findCase(file);
  if (found === undefined) return [];
  const { expectedEnd, closedOn, processEvaluated, coordinators = [] } = found.data;
  if (found.at.includes('work.management')) {
    return expectedEnd === undefined
      ? []
      : [due({ kind: 'expectedEnd', of: 'case', day: expectedEnd, rule: 'CMG-14' }, own)];
  }
  if (closedOn === undefined || processEvaluated === true || coordinators.length === 0) return [];
  const day = addDays(closedOn as PlainDate, evaluationDays);
  return [due({ kind: 'processEvaluation', of: 'case', day, rule: 'CMG-14' }, coordinators, 'supportCoordinator')];
}

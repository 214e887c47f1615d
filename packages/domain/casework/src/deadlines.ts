import type { Deadline, Deadlines, FileState } from '@koordinace/kernel';
import { findCase, whoseCase } from './case/case-data.js';
import { conferenceDeadlines } from './conference/conference-deadlines.js';
import { coordinatorsOf } from './coordinator/coordinators-of.js';
import { closingDeadlines, contactDeadline } from './deadlines/course-deadlines.js';
import type { Due, Parties } from './deadlines/due.js';
import { replies, unbasedIntake } from './deadlines/intake-deadlines.js';
import { reassessments, tasks } from './deadlines/plan-deadlines.js';
import { waitingSteps } from './deadlines/waiting-deadlines.js';

const sources: readonly ((file: FileState, parties: Parties) => readonly Due[])[] = [
  unbasedIntake,
  replies,
  tasks,
  reassessments,
  contactDeadline,
  closingDeadlines,
  conferenceDeadlines,
  waitingSteps,
];

/**
 * The deadlines of a case (lhůty případu). They are told to whom the case is with; of what was agreed with actors and in
 * conferences the coordinators hear too (PLN-5).
 */
export function deadlinesOf(file: FileState): readonly Deadline[] {
  const found = findCase(file);
  if (found === undefined) return [];
  const whose = whoseCase(found.data);
  const parties: Parties = { own: whose === undefined ? [] : [whose], coordinators: coordinatorsOf(file) };
  return sources
    .flatMap((source) => source(file, parties))
    .map((one) => ({ ...one, raised: found.data.raised.includes(one.id) }));
}

/** Deadlines of case files, and how the sweep announces one. */
export const caseDeadlines: Deadlines = {
  stream: 'case',
  of: deadlinesOf,
  raise: (file, deadline) => ({ type: 'RaiseDeadline', case: file, deadline }),
};

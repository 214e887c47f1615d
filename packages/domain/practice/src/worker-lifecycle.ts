import { addDays, dayOf, type FactOf, lifecycle, type PlainDate, when } from '@koordinace/kernel';
import { postsAfter } from './posts-after.js';
import { qualifiedManager, whereFrom } from './rules/appointment.js';
import { groupsCovered, groupsFit, noDirectWork, notHeadToo, qualifiedCoordinator } from './rules/coordinator-post.js';
import { leavesCases } from './rules/departure.js';
import { opensOwnAccess, ownAbsence } from './rules/own-absence.js';
import { placeFree } from './rules/post-places.js';
import { noRepression } from './rules/repressive.js';
import { noRepressiveSubstitute, qualifiedSubstitute } from './rules/substitute-fitness.js';
import { hasSubstitute, leavesPrincipal, postsFit, substituteThere, substituteThereNow } from './rules/substitution.js';
import { type Absence, blankWorker, isAbsent, type WorkerData } from './worker-data.js';
import {
  AbsenceRecorded,
  ExaminationRecorded,
  ExternalContracted,
  FunctionRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  TargetGroupsAssigned,
  WorkerAppointed,
  WorkerLeft,
} from './worker-facts.js';

function appointed(data: WorkerData, fact: FactOf<typeof WorkerAppointed>): WorkerData {
  const substitute = fact.substitute ?? data.substitute;
  const coordinates = fact.post === 'supportCoordinator' && fact.organisation === undefined;
  return {
    ...data,
    posts: postsAfter(data, fact),
    ...(coordinates && { coordinatorSince: data.coordinatorSince ?? dayOf(fact.at) }),
    qualified: fact.qualified ?? data.qualified,
    functions: [...new Set([...data.functions, ...(fact.functions ?? [])])],
    ...(substitute !== undefined && { substitute }),
  };
}

function postEnded(data: WorkerData, fact: FactOf<typeof PostEnded>): WorkerData {
  const { coordinatorSince, targetGroups, ...left } = { ...data, posts: postsAfter(data, fact) };
  const stays = fact.post !== 'supportCoordinator';
  return {
    ...left,
    ...(stays && coordinatorSince !== undefined && { coordinatorSince }),
    ...(stays && targetGroups !== undefined && { targetGroups }),
  };
}

/** Absences that are over are dropped: nothing is decided by them any more, and the stream keeps them. */
const added = (absences: readonly Absence[], fact: FactOf<typeof AbsenceRecorded>): readonly Absence[] => [
  ...absences.filter(({ until }) => until === undefined || until >= dayOf(fact.at)),
  { from: fact.from, ...(fact.until !== undefined && { until: fact.until }) },
];

/** The absences after a return: those running on that day end the day before, or fall away if they began on it. */
const returned = (data: WorkerData, day: PlainDate): readonly Absence[] =>
  data.absences.flatMap((one) => {
    if (!isAbsent({ ...data, absences: [one] }, day)) return [one];
    return one.from < day ? [{ from: one.from, until: addDays(day, -1) }] : [];
  });

/** A worker's time in the office (pracovník): posts, substitute, absences, functions; may leave and come back. */
export const worker = lifecycle<WorkerData>({
  name: 'worker',
  stream: 'office',
  start: blankWorker,
  facts: [
    WorkerAppointed,
    PostEnded,
    WorkerLeft,
    SubstituteNamed,
    AbsenceRecorded,
    ReturnRecorded,
    FunctionRecorded,
    ExternalContracted,
    ExaminationRecorded,
    TargetGroupsAssigned,
  ],
  folds: [
    when(WorkerAppointed, appointed),
    when(PostEnded, postEnded),
    when(WorkerLeft, () => blankWorker),
    when(SubstituteNamed, (data: WorkerData, { substitute }) => ({ ...data, substitute })),
    when(AbsenceRecorded, (data: WorkerData, fact) => ({ ...data, absences: added(data.absences, fact) })),
    when(ReturnRecorded, (data: WorkerData, { day }) => ({ ...data, absences: returned(data, day) })),
    when(FunctionRecorded, (data: WorkerData, fact) => {
      const others = data.functions.filter((one) => one !== fact.function);
      return { ...data, functions: fact.held ? [...others, fact.function] : others };
    }),
    when(ExaminationRecorded, (data: WorkerData, { kind, on }) => ({
      ...data,
      examinations: [...(data.examinations ?? []).filter((one) => one.kind !== kind), { kind, on }],
    })),
    when(TargetGroupsAssigned, (data: WorkerData, { groups }) => ({ ...data, targetGroups: groups })),
    when(ExternalContracted, (data: WorkerData, { basis, from, until }) => ({
      ...data,
      // A basis that was not given (a broken rule) is none.
      contract: { from, ...(basis !== undefined && { basis }), ...(until !== undefined && { until }) },
    })),
  ],
  rules: [postsFit, ownAbsence, whereFrom, qualifiedManager, placeFree, groupsFit],
  warnings: [
    { fact: 'WorkerAppointed', rule: hasSubstitute },
    { fact: 'SubstituteNamed', rule: hasSubstitute },
    { fact: 'WorkerAppointed', rule: substituteThereNow },
    { fact: 'SubstituteNamed', rule: substituteThereNow },
    { fact: 'AbsenceRecorded', rule: substituteThere },
    { fact: 'AbsenceRecorded', rule: leavesPrincipal },
    { fact: 'AbsenceRecorded', rule: opensOwnAccess },
    { fact: 'WorkerAppointed', rule: noRepression },
    { fact: 'FunctionRecorded', rule: noRepression },
    ...['WorkerAppointed', 'SubstituteNamed', 'AbsenceRecorded'].flatMap((fact) => [
      { fact, rule: qualifiedSubstitute },
      { fact, rule: noRepressiveSubstitute },
    ]),
    { fact: 'PostEnded', rule: leavesCases },
    { fact: 'WorkerLeft', rule: leavesCases },
    { fact: 'WorkerAppointed', rule: notHeadToo },
    { fact: 'WorkerAppointed', rule: noDirectWork },
    { fact: 'FunctionRecorded', rule: noDirectWork },
    { fact: 'WorkerAppointed', rule: qualifiedCoordinator },
    ...['TargetGroupsAssigned', 'PostEnded', 'WorkerLeft'].map((fact) => ({ fact, rule: groupsCovered })),
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { WorkerAppointed: { target: 'active', rules: ['CON-23', 'CMG-5', 'STF-3', 'STF-5'] } } },
      active: {
        on: {
          WorkerAppointed: { rules: ['CON-23', 'CMG-5', 'STF-3', 'STF-5'] },
          PostEnded: { rules: ['STF-3'] },
          WorkerLeft: { target: 'left', rules: ['STF-3'] },
          SubstituteNamed: { rules: ['STF-3'] },
          AbsenceRecorded: { rules: ['CON-11', 'STF-3'] },
          ReturnRecorded: { rules: ['CON-11', 'STF-3'] },
          FunctionRecorded: {},
          ExaminationRecorded: {},
          TargetGroupsAssigned: { rules: ['STF-8'] },
          ExternalContracted: { rules: ['CMG-5'] },
        },
      },
      left: { on: { WorkerAppointed: { target: 'active', rules: ['CON-23', 'CMG-5', 'STF-3', 'STF-5'] } } },
    },
  },
});

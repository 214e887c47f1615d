import { addDays, dayOf, type FactOf, lifecycle, type PlainDate, when } from '@koordinace/kernel';
import { postsAfter } from './posts-after.js';
import { qualifiedManager, whereFrom } from './rules/appointment.js';
import { leavesCases } from './rules/departure.js';
import { opensOwnAccess, ownAbsence } from './rules/own-absence.js';
import { noRepression } from './rules/repressive.js';
import { noRepressiveSubstitute, qualifiedSubstitute } from './rules/substitute-fitness.js';
import { hasSubstitute, postsFit, substituteThere } from './rules/substitution.js';
import { type Absence, blankWorker, isAbsent, type WorkerData } from './worker-data.js';
import {
  AbsenceRecorded,
  ExternalContracted,
  FunctionRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  WorkerAppointed,
  WorkerLeft,
} from './worker-facts.js';

function appointed(data: WorkerData, fact: FactOf<typeof WorkerAppointed>): WorkerData {
  const substitute = fact.substitute ?? data.substitute;
  return {
    ...data,
    posts: postsAfter(data, fact),
    qualified: fact.qualified ?? data.qualified,
    functions: [...new Set([...data.functions, ...(fact.functions ?? [])])],
    ...(substitute !== undefined && { substitute }),
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
  ],
  folds: [
    when(WorkerAppointed, appointed),
    when(PostEnded, (data: WorkerData, fact) => ({ ...data, posts: postsAfter(data, fact) })),
    when(WorkerLeft, () => blankWorker),
    when(SubstituteNamed, (data: WorkerData, { substitute }) => ({ ...data, substitute })),
    when(AbsenceRecorded, (data: WorkerData, fact) => ({ ...data, absences: added(data.absences, fact) })),
    when(ReturnRecorded, (data: WorkerData, { day }) => ({ ...data, absences: returned(data, day) })),
    when(FunctionRecorded, (data: WorkerData, fact) => {
      const others = data.functions.filter((one) => one !== fact.function);
      return { ...data, functions: fact.held ? [...others, fact.function] : others };
    }),
    when(ExternalContracted, (data: WorkerData, { basis, from, until }) => ({
      ...data,
      // A basis that was not given (a broken rule) is none.
      contract: { from, ...(basis !== undefined && { basis }), ...(until !== undefined && { until }) },
    })),
  ],
  rules: [postsFit, ownAbsence, whereFrom, qualifiedManager],
  warnings: [
    { fact: 'WorkerAppointed', rule: hasSubstitute },
    { fact: 'SubstituteNamed', rule: hasSubstitute },
    { fact: 'AbsenceRecorded', rule: substituteThere },
    { fact: 'AbsenceRecorded', rule: opensOwnAccess },
    { fact: 'WorkerAppointed', rule: noRepression },
    { fact: 'FunctionRecorded', rule: noRepression },
    ...['WorkerAppointed', 'SubstituteNamed', 'AbsenceRecorded'].flatMap((fact) => [
      { fact, rule: qualifiedSubstitute },
      { fact, rule: noRepressiveSubstitute },
    ]),
    { fact: 'PostEnded', rule: leavesCases },
    { fact: 'WorkerLeft', rule: leavesCases },
  ],
  chart: {
    initial: 'none',
    states: {
      none: { on: { WorkerAppointed: { target: 'active', rules: ['CON-23', 'CMG-5', 'STF-3'] } } },
      active: {
        on: {
          WorkerAppointed: { rules: ['CON-23', 'CMG-5', 'STF-3'] },
          PostEnded: { rules: ['STF-3'] },
          WorkerLeft: { target: 'left', rules: ['STF-3'] },
          SubstituteNamed: { rules: ['STF-3'] },
          AbsenceRecorded: { rules: ['CON-11', 'STF-3'] },
          ReturnRecorded: { rules: ['CON-11', 'STF-3'] },
          FunctionRecorded: {},
          ExternalContracted: { rules: ['CMG-5'] },
        },
      },
      left: { on: { WorkerAppointed: { target: 'active', rules: ['CON-23', 'CMG-5', 'STF-3'] } } },
    },
  },
});

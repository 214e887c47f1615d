import { adds, present, type RecordStep } from '@koordinace/kernel';
import { DataConsulted } from '../../risk/risk-facts.js';
import { PartialGoalAmended, PartialGoalDropped, PartialGoalSet } from '../facts/goal-facts.js';
import {
  CarrierNamed,
  FinalEvaluationBegun,
  ImplementationAmended,
  ImplementationClosed,
  ImplementationDrafted,
  ImplementationStarted,
  InterimEvaluationRecorded,
  LeadershipInformed,
  SupportHeld,
  SupportPlanned,
} from '../facts/implementation-facts.js';
import { changed, withChanged } from './earlier.js';
import type { GoalContent, ImplementationRecord, PlanContent, ReadableGoal } from './implementation-record.js';

type Record = ImplementationRecord;

const goalChanged = (
  record: Record,
  goal: string | undefined,
  change: (one: ReadableGoal) => ReadableGoal,
): Record => ({
  ...record,
  goals: withChanged(record.goals, (one) => one.goal === goal, change),
});

/** What the plan itself, its goals, its carrier and its evaluations add to the record. */
export const planSteps: readonly RecordStep<Record>[] = [
  adds(ImplementationDrafted, (record: Record, { type: _type, at: _at, by: _by, ...said }) => ({
    ...record,
    ...(present(said) as PlanContent),
  })),
  adds(ImplementationAmended, (record: Record, fact) => {
    const { mainGoal, measure, targetKind, target, startsOn, evaluationOn, methods, interval } = fact;
    const said = { mainGoal, measure, targetKind, target, startsOn, evaluationOn, methods, interval };
    return changed<PlanContent, Record>(record, said, fact);
  }),
  adds(CarrierNamed, (record: Record, { carrier = '', at, reason }) => ({
    ...record,
    carriers: [...record.carriers, { carrier, since: at, ...present({ reason }) }],
  })),
  adds(ImplementationStarted, (record: Record, { on }) => ({ ...record, ...present({ startedOn: on }) })),
  adds(FinalEvaluationBegun, (record: Record, { on }) => ({ ...record, ...present({ finalEvaluationOn: on }) })),
  adds(ImplementationClosed, (record: Record, { on }) => ({ ...record, ...present({ closedOn: on }) })),
  adds(InterimEvaluationRecorded, (record: Record, { evaluation = 0, at, by, text, ended = [], changes = [] }) => ({
    ...record,
    evaluations: [...record.evaluations, { evaluation, at, by, ended, changes, ...present({ text }) }],
  })),
  adds(PartialGoalSet, (record: Record, { goal = '', title, measure, target }) => ({
    ...record,
    goals: [...record.goals, { goal, state: 'set', history: [], ...present({ title, measure, target }) }],
  })),
  adds(PartialGoalAmended, (record: Record, fact) => {
    const { goal, title, measure, target } = fact;
    return goalChanged(record, goal, (one) =>
      changed<GoalContent, ReadableGoal>(one, { title, measure, target }, fact),
    );
  }),
  adds(PartialGoalDropped, (record: Record, { goal, reason }) =>
    goalChanged(record, goal, (one) => ({ ...one, state: 'dropped', ...present({ reason }) })),
  ),
  ...[SupportPlanned, SupportHeld].map((type) =>
    adds(type, (record: Record, { type: name, kind = 'theorySession', description, on }) => ({
      ...record,
      support: [...record.support, { kind, held: name === 'SupportHeld', ...present({ description, on }) }],
    })),
  ),
  adds(LeadershipInformed, (record: Record, { on, what }) => ({
    ...record,
    informed: [...record.informed, present({ on, what })],
  })),
  adds(DataConsulted, (record: Record, { at, asked = [], actors = 'notKnown', formalised = 'notKnown' }) => ({
    ...record,
    consulted: { at, asked, actors, formalised },
  })),
];

import { adds, present, type RecordStep } from '@koordinace/kernel';
import { changed, withChanged } from '../plan/record/earlier.js';
import type { ImplementationRecord, ReadableRisk } from '../plan/record/implementation-record.js';
import { fieldOf } from './risk-codes.js';
import {
  RiskAdopted,
  RiskAmended,
  RiskClosed,
  RiskMatured,
  RiskProposed,
  RiskReviewed,
  RiskSetAside,
  RiskSettled,
} from './risk-facts.js';

type Record = ImplementationRecord;

const withRisk = (record: Record, risk: string | undefined, change: (one: ReadableRisk) => ReadableRisk): Record => ({
  ...record,
  risks: withChanged(record.risks, (one) => one.risk === risk, change),
});

const blank = (risk: string): ReadableRisk => ({ risk, state: 'proposed', measures: [], ratings: [], history: [] });

/** What risks add to the record (RSK-2): each with its ratings and changes in order. */
export const riskSteps: readonly RecordStep<Record>[] = [
  adds(RiskProposed, (record: Record, { risk = '', sign, catalogue, field, saw }) => ({
    ...record,
    risks: [...record.risks, { ...blank(risk), ...(present({ sign, catalogue, field, saw }) as object) }],
  })),
  adds(RiskAdopted, (record: Record, fact) => {
    const { risk = '', at, catalogue, field, what, likelihood = 1, impact = 1, owner, reviewOn } = fact;
    const known = record.risks.some((one) => one.risk === risk);
    const risks = known ? record.risks : [...record.risks, blank(risk)];
    const said = present({
      catalogue,
      field: catalogue === undefined ? field : fieldOf(catalogue),
      what,
      owner,
      reviewOn,
    });
    return withRisk({ ...record, risks }, risk, (one) => ({
      ...one,
      ...said,
      state: 'open',
      likelihood,
      impact,
      ratings: [{ at, likelihood, impact, ...present({ reviewOn }) }],
    }));
  }),
  adds(RiskSetAside, (record: Record, { risk, reason }) =>
    withRisk(record, risk, (one) => ({ ...one, state: 'setAside', ...present({ reason }) })),
  ),
  adds(RiskAmended, (record: Record, fact) => {
    const { risk, owner, what } = fact;
    return withRisk(record, risk, (one) =>
      changed<{ readonly owner: string; readonly what: string }, ReadableRisk>(one, { owner, what }, fact),
    );
  }),
  adds(RiskReviewed, (record: Record, { risk, at, likelihood = 1, impact = 1, next, note }) =>
    withRisk(record, risk, (one) => ({
      ...one,
      likelihood,
      impact,
      ...present({ reviewOn: next }),
      ratings: [...one.ratings, { at, likelihood, impact, ...present({ reviewOn: next, note }) }],
    })),
  ),
  adds(RiskMatured, (record: Record, { risk, on, note }) =>
    withRisk(record, risk, (one) => ({ ...one, state: 'matured', ...present({ maturedOn: on, note }) })),
  ),
  adds(RiskSettled, (record: Record, { risk, on, result }) =>
    withRisk(record, risk, (one) => ({ ...one, state: 'settled', ...present({ settledOn: on, result }) })),
  ),
  adds(RiskClosed, (record: Record, { risk, on, reason }) =>
    withRisk(record, risk, (one) => ({ ...one, state: 'closed', ...present({ closedOn: on, reason }) })),
  ),
];

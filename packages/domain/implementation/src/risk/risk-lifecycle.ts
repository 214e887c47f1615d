import { type FactOf, lifecycle, when } from '@koordinace/kernel';
import type { RiskData } from './risk-data.js';
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
import { fromCatalogue, hasMeasures, managed } from './risk-rules.js';

const reviewed = (data: RiskData, { likelihood, impact, next }: FactOf<typeof RiskReviewed>): RiskData => ({
  ...data,
  likelihood,
  impact,
  reviewOn: next,
});

/**
 * The life of a risk (riziko; RSK-1, RSK-2, RSK-3): proposed by the data or adopted at once, open, and closed when it threatens no
 * more; or it matures, opens its measures as steps, and is settled.
 */
export const riskLifecycle = lifecycle<RiskData>({
  name: 'risk',
  stream: 'implementation',
  start: {},
  facts: [RiskProposed, RiskAdopted, RiskSetAside, RiskAmended, RiskReviewed, RiskMatured, RiskSettled, RiskClosed],
  folds: [
    when(RiskProposed, (data: RiskData, { sign, catalogue, saw }) => ({
      ...data,
      sign,
      seen: JSON.stringify(saw),
      ...(catalogue !== undefined && { catalogue }),
    })),
    when(RiskAdopted, (data: RiskData, { catalogue, likelihood, impact, owner, reviewOn }) => ({
      ...data,
      ...(catalogue !== undefined && { catalogue }),
      likelihood,
      impact,
      owner,
      reviewOn,
    })),
    when(RiskAmended, (data: RiskData, { owner }) => ({ ...data, ...(owner !== undefined && { owner }) })),
    when(RiskReviewed, reviewed),
  ],
  rules: [fromCatalogue, managed],
  warnings: [{ fact: 'RiskMatured', rule: hasMeasures }],
  chart: {
    initial: 'none',
    states: {
      none: {
        on: {
          RiskProposed: { target: 'proposed' },
          RiskAdopted: { target: 'open', rules: ['RSK-1', 'RSK-2'] },
        },
      },
      proposed: {
        on: {
          RiskAdopted: { target: 'open', rules: ['RSK-1', 'RSK-2'] },
          RiskSetAside: { target: 'setAside' },
        },
      },
      open: {
        on: {
          RiskAmended: { rules: ['RSK-2'] },
          RiskReviewed: { rules: ['RSK-2'] },
          RiskMatured: { target: 'matured', rules: ['RSK-2'] },
          RiskClosed: { target: 'closed', rules: ['RSK-2'] },
        },
      },
      matured: {
        on: {
          RiskAmended: { rules: ['RSK-2'] },
          RiskReviewed: { rules: ['RSK-2'] },
          RiskSettled: { target: 'settled', rules: ['RSK-2'] },
        },
      },
      settled: { type: 'final' },
      closed: { type: 'final' },
      setAside: { type: 'final' },
    },
  },
});

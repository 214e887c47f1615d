import { type Chart, lifecycle, when } from '@koordinace/kernel';
import type { ConsentData, Narrowing, Stated } from './consent-data.js';
import {
  ConsentAsked,
  ConsentExpiryAnnounced,
  ConsentGiven,
  ConsentInvalidated,
  ConsentNarrowed,
  ConsentRefused,
  ConsentWithdrawn,
  RefusalTakenBack,
} from './consent-facts.js';
import { authorised } from './rules/authorised.js';
import { informed } from './rules/informed.js';
import { onKeptRecord } from './rules/on-kept-record.js';
import { refusalStands } from './rules/refusal-stands.js';
import { timed } from './rules/timed.js';
import { voluntary } from './rules/voluntary.js';

/**
 * The chart of a consent (životní cyklus souhlasu). Nothing stands before a withdrawal but that it is somebody's own: it
 * is possible at any time.
 */
export const consentChart = {
  initial: 'none',
  states: {
    none: {
      on: {
        ConsentAsked: { target: 'asked', rules: ['INT-6', 'CON-1', 'CON-19'] },
        ConsentGiven: { target: 'given', rules: ['INT-6', 'CON-1', 'CON-2', 'CON-17', 'CON-19'] },
        ConsentRefused: { target: 'refused', rules: ['CON-17'] },
      },
    },
    // Whoever was asked says yes, perhaps to something else, or no; nobody has to answer at once.
    asked: {
      on: {
        ConsentGiven: { target: 'given', rules: ['INT-6', 'CON-1', 'CON-2', 'CON-17', 'CON-19'] },
        ConsentRefused: { target: 'refused', rules: ['CON-17'] },
      },
    },
    given: {
      on: {
        ConsentNarrowed: { rules: ['CON-17'] },
        ConsentWithdrawn: { target: 'withdrawn', rules: ['CON-17'] },
        ConsentExpiryAnnounced: {},
        ConsentInvalidated: { target: 'invalid' },
      },
    },
    refused: { on: { RefusalTakenBack: { target: 'takenBack', rules: ['CON-17'] } } },
    withdrawn: { type: 'final' },
    takenBack: { type: 'final' },
    invalid: { type: 'final' },
  },
} as const satisfies Chart;

/** What of a statement is there; absent lists stay absent. */
const lists = <P, R, C>(fact: {
  purposes?: P | undefined;
  recipients?: R | undefined;
  categories?: C | undefined;
}) => ({
  ...(fact.purposes !== undefined && { purposes: fact.purposes }),
  ...(fact.recipients !== undefined && { recipients: fact.recipients }),
  ...(fact.categories !== undefined && { categories: fact.categories }),
});

/** The lifecycle of one consent or refusal in a person's file. */
export const consentLifecycle = lifecycle<ConsentData>({
  name: 'consent',
  stream: 'person',
  start: { narrowed: [] },
  chart: consentChart,
  facts: [
    ConsentAsked,
    ConsentGiven,
    ConsentRefused,
    ConsentWithdrawn,
    ConsentNarrowed,
    ConsentInvalidated,
    RefusalTakenBack,
    ConsentExpiryAnnounced,
  ],
  rules: [onKeptRecord, informed, voluntary, authorised, timed],
  warnings: [{ fact: 'ConsentGiven', rule: refusalStands }],
  folds: [
    when(ConsentGiven, (data: ConsentData, fact) => {
      const { at, grantor, guardians, from, until } = fact;
      const period = { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
      const stated: Stated = { as: 'given', at, grantor, guardians, ...lists(fact), ...period };
      return { ...data, stated };
    }),
    when(ConsentRefused, (data: ConsentData, fact) => {
      const { at, grantor, guardians } = fact;
      const stated: Stated = { as: 'refused', at, grantor, guardians, ...lists(fact) };
      return { ...data, stated };
    }),
    when(ConsentNarrowed, (data: ConsentData, fact) => {
      const narrowing: Narrowing = { at: fact.at, ...lists(fact) };
      return { ...data, narrowed: [...data.narrowed, narrowing] };
    }),
    when(ConsentWithdrawn, (data: ConsentData, { at }) => ({ ...data, endedAt: at })),
    when(ConsentInvalidated, (data: ConsentData, { at }) => ({ ...data, endedAt: at, invalid: true })),
    when(RefusalTakenBack, (data: ConsentData, { at }) => ({ ...data, endedAt: at })),
    when(ConsentExpiryAnnounced, (data: ConsentData, { until }) => ({ ...data, expiryAnnounced: until })),
  ],
});

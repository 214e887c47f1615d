import { type Chart, dayOf, lifecycle, when } from '@koordinace/kernel';
import { onKeptRecord } from '../rules/on-kept-record.js';
import { blankDisclosure, type DisclosureData } from './disclosure-data.js';
import {
  DisclosureAcknowledged,
  DisclosureDecided,
  DisclosureDeclined,
  DisclosureDelivered,
  DisclosurePrepared,
  DisclosureRequested,
  DisclosureStopped,
} from './disclosure-facts.js';
import { addressed, sharingRuleIds, sharingRules } from './disclosure-rules.js';

const asDecided = [...sharingRuleIds];

/**
 * The chart of a disclosure (předání informací). Each step on the way out is decided anew, so that nothing leaves on a
 * decision that no longer holds; what has left stays listed.
 */
export const disclosureChart = {
  initial: 'none',
  states: {
    none: { on: { DisclosureRequested: { target: 'requested', rules: ['INT-6', 'CON-5'] } } },
    requested: {
      on: {
        DisclosureDecided: { target: 'decided', rules: asDecided },
        DisclosureDeclined: { target: 'declined' },
        DisclosureStopped: { target: 'stopped' },
      },
    },
    decided: {
      on: {
        DisclosureDecided: { rules: asDecided },
        DisclosurePrepared: { target: 'prepared', rules: asDecided },
        // By word of mouth there is nothing to make ready.
        DisclosureDelivered: { target: 'delivered', rules: asDecided },
        DisclosureStopped: { target: 'stopped' },
      },
    },
    prepared: {
      on: {
        DisclosurePrepared: { rules: asDecided },
        DisclosureDelivered: { target: 'delivered', rules: asDecided },
        DisclosureStopped: { target: 'stopped' },
      },
    },
    delivered: { on: { DisclosureAcknowledged: { target: 'acknowledged' } } },
    acknowledged: { type: 'final' },
    declined: { type: 'final' },
    // What was given before it was stopped stays given, whenever that is written down (CON-3).
    stopped: { on: { DisclosureDelivered: { target: 'delivered', rules: asDecided } } },
  },
} as const satisfies Chart;

/** The lifecycle of a disclosure in a person's file. */
export const disclosureLifecycle = lifecycle<DisclosureData>({
  name: 'disclosure',
  stream: 'person',
  start: blankDisclosure,
  chart: disclosureChart,
  facts: [
    DisclosureRequested,
    DisclosureDecided,
    DisclosurePrepared,
    DisclosureDelivered,
    DisclosureAcknowledged,
    DisclosureStopped,
    DisclosureDeclined,
  ],
  rules: [onKeptRecord, addressed, ...sharingRules],
  folds: [
    when(DisclosureRequested, (_: DisclosureData, { recipient, purpose, categories, channel, claims }) => ({
      recipient,
      purpose,
      categories,
      channel,
      claims: claims.map(({ basis, id, trigger }) => ({ basis, id, trigger })),
    })),
    when(DisclosureDecided, (data: DisclosureData, { shared }) => ({ ...data, shared })),
    when(DisclosurePrepared, (data: DisclosureData, { shared, channel }) => ({
      ...data,
      shared,
      channel,
      prepared: true,
    })),
    when(DisclosureStopped, (data: DisclosureData, { at }) => ({ ...data, stoppedOn: dayOf(at) })),
    when(DisclosureDelivered, (data: DisclosureData, { shared }) => ({ ...data, shared })),
  ],
});

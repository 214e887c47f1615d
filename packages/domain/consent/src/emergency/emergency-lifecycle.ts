import { type Chart, lifecycle, when } from '@koordinace/kernel';
import { blankEmergency, type EmergencyData } from './emergency-data.js';
import {
  EmergencyDeclared,
  EmergencyEnded,
  EmergencyReviewed,
  EmergencyStepAnnounced,
  EmergencyTellingPutOff,
  EmergencyTold,
} from './emergency-facts.js';
import { declaredRightly } from './emergency-rules.js';

/**
 * The chart of an emergency (vyhlášené ohrožení, CON-6). It takes effect when it is declared; that somebody else reviews it
 * and that the client is told goes on beside, each in its own time.
 */
export const emergencyChart = {
  initial: 'none',
  states: {
    none: { on: { EmergencyDeclared: { target: 'declared', rules: ['CON-6'] } } },
    declared: {
      type: 'parallel',
      on: { EmergencyStepAnnounced: {} },
      states: {
        course: { initial: 'open', states: { open: { on: { EmergencyEnded: { target: 'ended' } } }, ended: {} } },
        review: {
          initial: 'waiting',
          states: {
            waiting: { on: { EmergencyReviewed: { target: 'reviewed', rules: ['CON-6'] } } },
            reviewed: {},
          },
        },
        client: {
          initial: 'untold',
          states: {
            untold: { on: { EmergencyTold: { target: 'told' }, EmergencyTellingPutOff: { target: 'putOff' } } },
            putOff: { on: { EmergencyTold: { target: 'told' }, EmergencyTellingPutOff: {} } },
            told: {},
          },
        },
      },
    },
  },
} as const satisfies Chart;

/** The lifecycle of a declared emergency in a person's file. */
export const emergencyLifecycle = lifecycle<EmergencyData>({
  name: 'emergency',
  stream: 'person',
  start: blankEmergency,
  chart: emergencyChart,
  facts: [
    EmergencyDeclared,
    EmergencyEnded,
    EmergencyReviewed,
    EmergencyTold,
    EmergencyTellingPutOff,
    EmergencyStepAnnounced,
  ],
  rules: [declaredRightly],
  folds: [
    when(EmergencyDeclared, (data: EmergencyData, { threatened, danger, categories, until, at, by }) => ({
      ...data,
      threatened,
      categories,
      declaredBy: by,
      declaredAt: at,
      ...(danger !== undefined && { danger }),
      ...(until !== undefined && { until }),
    })),
    when(EmergencyEnded, (data: EmergencyData, { at }) => ({ ...data, until: at })),
    // What was not justified, or too wide, permits nothing more from then on.
    when(EmergencyReviewed, (data: EmergencyData, { result, at }) => ({
      ...data,
      result,
      ...(result !== 'justified' && data.until !== undefined && at < data.until && { until: at }),
    })),
    when(EmergencyStepAnnounced, (data: EmergencyData, { step }) => ({
      ...data,
      announced: [...data.announced, step],
    })),
  ],
});

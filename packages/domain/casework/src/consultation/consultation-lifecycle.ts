import { dayOf, lifecycle, when } from '@koordinace/kernel';
import { ConsultationAnswered, ConsultationRequested } from '../facts/coordinator-facts.js';

/** What decisions know of a consultation. */
export interface ConsultationData {
  readonly pseudonym?: string;
  readonly askedOn?: string;
}

/** A consultation with the regional methodologist over a pseudonymised extract (konzultace s krajským metodikem; CMG-16). */
export const consultationLifecycle = lifecycle<ConsultationData>({
  name: 'consultation',
  stream: 'case',
  start: {},
  facts: [ConsultationRequested, ConsultationAnswered],
  folds: [when(ConsultationRequested, (_: ConsultationData, { at, pseudonym }) => ({ pseudonym, askedOn: dayOf(at) }))],
  rules: [],
  chart: {
    initial: 'none',
    states: {
      none: { on: { ConsultationRequested: { target: 'asked' } } },
      asked: { on: { ConsultationAnswered: { target: 'answered' } } },
      answered: { type: 'final' },
    },
  },
});

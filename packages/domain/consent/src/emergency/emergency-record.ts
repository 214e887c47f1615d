import { adds, type DataCategory, present, recordFold } from '@koordinace/kernel';
import type { Danger } from '../codes/danger.js';
import type { Threatened } from '../codes/threat.js';
import {
  EmergencyDeclared,
  EmergencyEnded,
  EmergencyReviewed,
  EmergencyTellingPutOff,
  EmergencyTold,
} from './emergency-facts.js';

/** A declared emergency as people read it. */
export interface ReadableEmergency {
  readonly emergency: string;
  readonly declaredAt: string;
  readonly declaredBy: string;
  readonly threatened?: readonly Threatened[];
  readonly danger?: Danger;
  readonly threat?: string;
  readonly justification?: string;
  readonly categories?: readonly DataCategory[];
  readonly until?: string;
  readonly endedAt?: string;
  readonly reviewedAt?: string;
  readonly reviewedBy?: string;
  readonly reviewResult?: string;
  readonly finding?: string;
  readonly clientToldAt?: string;
  readonly notToldReason?: string;
}

/** The slice of a person's record that tells of emergencies (CON-6). */
export interface EmergencyRecord {
  readonly emergencies: readonly ReadableEmergency[];
}

const change = (record: EmergencyRecord, id: string | undefined, more: object): EmergencyRecord => ({
  emergencies: record.emergencies.map((one) => (one.emergency === id ? Object.assign({}, one, more) : one)),
});

const steps = [
  adds(EmergencyDeclared, (record: EmergencyRecord, fact) => {
    const { emergency = '', at, by, threatened, danger, threat, justification, categories, until } = fact;
    const said = present({ threatened, danger, threat, justification, categories, until });
    const one = Object.assign({ emergency, declaredAt: at, declaredBy: by }, said) as ReadableEmergency;
    return { emergencies: [...record.emergencies, one] };
  }),
  adds(EmergencyEnded, (record: EmergencyRecord, { emergency, at }) => change(record, emergency, { endedAt: at })),
  adds(EmergencyReviewed, (record: EmergencyRecord, { emergency, at, by, result, finding }) =>
    change(record, emergency, { reviewedAt: at, reviewedBy: by, ...present({ reviewResult: result, finding }) }),
  ),
  adds(EmergencyTold, (record: EmergencyRecord, { emergency, on }) =>
    change(record, emergency, present({ clientToldAt: on })),
  ),
  adds(EmergencyTellingPutOff, (record: EmergencyRecord, { emergency, reason }) =>
    change(record, emergency, present({ notToldReason: reason })),
  ),
];

/** Emergencies for those who work with the person, and for whoever reviews them. */
export const emergencyRecord = recordFold<EmergencyRecord>({
  stream: 'person',
  start: { emergencies: [] },
  whole: ['caseManager', 'socialWorker', 'head'],
  steps,
});

/** Emergencies of which the client was told, for the client and whoever guards them. */
export const toldEmergencyRecord = recordFold<EmergencyRecord>({
  stream: 'person',
  start: { emergencies: [] },
  whole: ['client', 'guardian'],
  shared: false,
  steps,
  finish: ({ emergencies }: EmergencyRecord) => ({
    emergencies: emergencies
      .filter(({ clientToldAt }) => clientToldAt !== undefined)
      .map((one) => {
        const { notToldReason: _kept, ...told } = one;
        return told;
      }),
  }),
});

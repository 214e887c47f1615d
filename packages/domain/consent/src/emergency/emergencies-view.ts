import { type DataCategory, idOfStream, instancesOf, rolePartition, type View } from '@koordinace/kernel';
import type { Danger } from '../codes/danger.js';
import type { Threatened } from '../codes/threat.js';
import type { EmergencyData } from './emergency-data.js';

/** A declared emergency as the head of department sees it: codes, days and who, not what was written. */
export interface EmergencyRow {
  readonly person: string;
  readonly emergency: string;
  readonly declaredBy: string;
  readonly declaredAt: string;
  readonly until: string;
  readonly threatened: readonly Threatened[];
  readonly danger: Danger;
  readonly categories: readonly DataCategory[];
  readonly reviewed: boolean;
  readonly client: 'untold' | 'putOff' | 'told';
}

/** Declared emergencies, for the heads of department (přehled ohrožení pro vedoucího; CON-6). */
export const emergenciesView: View = {
  name: 'emergencies',
  stream: 'person',
  who: ['head'],
  keeps: ['CON-6'],
  rows: (file) =>
    instancesOf<EmergencyData>(file, 'emergency').flatMap(({ id, at, data }) => {
      const { declaredBy, declaredAt, until, danger, threatened, categories } = data;
      if (declaredBy === undefined || declaredAt === undefined || until === undefined || danger === undefined)
        return [];
      const row: EmergencyRow = {
        person: idOfStream(file.stream),
        emergency: id,
        declaredBy,
        declaredAt,
        until,
        threatened,
        danger,
        categories,
        reviewed: at.includes('review.reviewed'),
        client: at.includes('client.told') ? 'told' : at.includes('client.putOff') ? 'putOff' : 'untold',
      };
      return [{ partition: rolePartition('head'), key: id, order: declaredAt, data: row }];
    }),
};

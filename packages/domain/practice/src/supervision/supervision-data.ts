import { type FileState, findInstance, type InstanceState, idOfStream, instancesOf } from '@koordinace/kernel';
import type { ExpectationOf, SupervisionForm } from './supervision-codes.js';

/** What decisions know of an arrangement: form, accounts and days; nothing that was said. */
export interface SupervisionData {
  readonly form?: SupervisionForm;
  readonly weeks?: number;
  readonly supervised: boolean;
  readonly commissionedBy?: string;
  readonly participants: readonly { readonly worker: string; readonly since?: string }[];
  readonly mapped: readonly ExpectationOf[];
  readonly startedOn?: string;
  /** By account the last day of the rhythm that was announced as passed. */
  readonly announced: Readonly<Record<string, string>>;
}

/** An arrangement of which nothing is known yet. */
export const blankSupervision: SupervisionData = { supervised: false, participants: [], mapped: [], announced: {} };

/** What decisions know of a session. */
export interface SessionData {
  readonly on?: string;
  readonly present: readonly string[];
}

/** The arrangement of a file. */
export const findSupervision = (file: FileState): InstanceState<SupervisionData> | undefined =>
  findInstance<SupervisionData>(file, 'supervision', idOfStream(file.stream));

/** The sessions of an arrangement that stand at a place. */
export const sessionsAt = (
  file: FileState,
  place: 'planned' | 'held',
): readonly (InstanceState<SessionData> & { readonly on: string })[] =>
  instancesOf<SessionData>(file, 'session').flatMap((one) =>
    one.at === place && one.data.on !== undefined ? [{ ...one, on: one.data.on }] : [],
  );

/** The last session at which somebody was. */
export const lastSessionOf = (file: FileState, worker: string): string | undefined =>
  sessionsAt(file, 'held')
    .filter(({ data }) => data.present.includes(worker))
    .map(({ on }) => on)
    .sort()
    .at(-1);

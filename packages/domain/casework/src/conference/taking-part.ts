import type { FileState } from '@koordinace/kernel';
import { type ParticipationMode, takesPart } from '../lists/participation-mode.js';
import { type ParticipantData, participantsOf } from './conference-data.js';

/** What is entered about modes of participation, as codes. */
type Entered = readonly { readonly participant: string; readonly mode: ParticipationMode }[];

/**
 * Those who take part in a conference (kdo se účastní; CNF-4), once what is entered counts too; of several words on one
 * participant the last does.
 */
export function takingPart(file: FileState, conference: string, entered: Entered): readonly ParticipantData[] {
  const modes = new Map<string, ParticipationMode>(entered.map(({ participant, mode }) => [participant, mode]));
  return participantsOf(file, conference)
    .filter(({ id, data }) => {
      const mode = modes.get(id) ?? data.mode;
      return mode !== undefined && takesPart(mode);
    })
    .map(({ data }) => data);
}

/** The client is among them. */
export const withClient = (there: readonly ParticipantData[]): boolean =>
  there.some(({ who }) => who?.kind === 'client');

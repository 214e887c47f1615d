import { type DataCategory, type FileState, findInstance, type InstanceState, instancesOf } from '@koordinace/kernel';
import type { ConferenceId } from '../ids.js';
import type { ConferenceKind } from '../lists/conference-kind.js';
import type { InvitationReply } from '../lists/invitation-reply.js';
import type { ParticipationMode } from '../lists/participation-mode.js';
import type { InviteeCode } from './invitee.js';

/** What decisions know of a conference. */
export interface ConferenceData {
  readonly kind?: ConferenceKind;
  readonly leader?: string;
  readonly on?: string;
  readonly reminded?: boolean;
  /** Somebody speaks for a client who is not there (CNF-2). */
  readonly represented?: boolean;
  readonly categories: readonly DataCategory[];
  readonly concludedOn?: string;
  readonly followUpOn?: string;
}

/** A conference before it is convened. */
export const blankConference: ConferenceData = { categories: [] };

/** What decisions know of somebody's participation. */
export interface ParticipantData {
  readonly conference?: ConferenceId;
  readonly who?: InviteeCode;
  readonly roles: readonly string[];
  readonly organisation?: string;
  readonly represents?: boolean;
  readonly isHead?: boolean;
  readonly reply?: InvitationReply;
  readonly mode?: ParticipationMode;
  /** What their minutes hold, until they are issued anew or withheld. */
  readonly open?: readonly DataCategory[];
  readonly issuedOn?: string;
  /** The disclosure by which they go out. */
  readonly minutes?: string;
}

/** A participation before the invitation. */
export const blankParticipant: ParticipantData = { roles: [] };

/** A conference of the file. */
export const findConference = (file: FileState, conference: string) =>
  findInstance<ConferenceData>(file, 'conference', conference);

/** A participation of the file. */
export const findParticipant = (file: FileState, participant: string) =>
  findInstance<ParticipantData>(file, 'participant', participant);

/** Everybody who was invited to a conference. */
export const participantsOf = (file: FileState, conference: string): readonly InstanceState<ParticipantData>[] =>
  instancesOf<ParticipantData>(file, 'participant').filter(({ data }) => data.conference === conference);

/** Those who lead conferences of the file that were not cancelled (CNF-1, PLN-8). */
export const leadersOf = (file: FileState): readonly string[] =>
  instancesOf<ConferenceData>(file, 'conference').flatMap(({ at, data }) =>
    at === 'cancelled' || data.leader === undefined ? [] : [data.leader],
  );

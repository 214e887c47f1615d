import { type Ask, answers, ask, type DataCategory, question, streamOf, type World } from '@koordinace/kernel';
import { casePartiesOf, RecipientRole, sharingWith, workerStanding } from '@koordinace/people';
import { z } from 'zod';
import { findAttendee } from '../meeting-data.js';

/** On what somebody is admitted to a case: it is theirs to work on, it may be shared with them, or nothing (MTG-7). */
export const AdmissionBasis = z.enum(['ownWork', 'sharing', 'none']);
export type AdmissionBasis = z.infer<typeof AdmissionBasis>;

/** Who is to be admitted to which case, and what is to be said of it. */
export interface AdmissionQuery {
  readonly meeting: string;
  readonly case: string;
  readonly categories: readonly DataCategory[];
  /** Somebody by account; a participant of the meeting by id. */
  readonly account?: string;
  readonly attendee?: string;
  readonly asker: string;
}

/** Whether somebody has a basis, and who they are. */
export interface AdmissionAnswer {
  readonly basis: AdmissionBasis;
  /** Rules by which sharing was not permitted. */
  readonly because: readonly string[];
  readonly account?: string;
}

/** Asks on what basis somebody may hear of a case at a meeting (MTG-7). Answered by practice itself. */
export const admissionBasis = question<AdmissionQuery, AdmissionAnswer>('admissionBasis');

/** The meeting's part of the answer: who it is. */
function whoIs({ meeting, attendee, account }: AdmissionQuery, world: World) {
  if (attendee === undefined) return { account };
  const stream = streamOf('meeting', meeting);
  return world.has(stream) ? findAttendee(world.file(stream), attendee)?.data : undefined;
}

const ready = (files: readonly string[], world: World): boolean => files.every((one) => world.has(one));

/** What has to be asked of the others; it needs the case and the meeting first. */
function sharingAsked(
  query: AdmissionQuery,
  world: World,
): Ask<{ open: readonly string[]; because: readonly { rule: string }[] }> | undefined {
  const parties = world.asked(ask(casePartiesOf, { case: query.case }));
  const who = whoIs(query, world);
  if (who === undefined || !ready(parties.files(), world)) return undefined;
  const { account, code, role }: { account?: string | undefined; code?: string; role?: string } = who;
  const client = parties.answer()?.client;
  if (client === undefined) return undefined;
  const standing = world.asked(ask(workerStanding, { worker: account ?? '' }));
  const posts = account !== undefined && ready(standing.files(), world) ? standing.answer().posts : [];
  const roles = [...new Set([...posts, ...(role === undefined ? [] : [role])])].filter((one) => RecipientRole.has(one));
  return ask(sharingWith, {
    person: client,
    recipient: {
      roles,
      ...(account !== undefined && { professional: account }),
      ...(code !== undefined && { organisation: code }),
    },
    purpose: 'coordination',
    categories: query.categories,
    channel: 'inPerson',
    asker: query.asker,
  });
}

/** The files on which it rests, as far as it is known by now which. */
export function filesOfAdmission(query: AdmissionQuery, world: World): readonly string[] {
  const first = [
    ...world.asked(ask(casePartiesOf, { case: query.case })).files(),
    ...world.asked(ask(workerStanding, { worker: query.account ?? '' })).files(),
    ...(query.attendee === undefined ? [] : [streamOf('meeting', query.meeting)]),
  ];
  if (!ready(first, world)) return first;
  const sharing = sharingAsked(query, world);
  return sharing === undefined ? first : [...first, ...world.asked(sharing).files()];
}

/** On what basis somebody may hear of a case (MTG-7): the same decision about sharing as everywhere. */
export function admissionOf(query: AdmissionQuery, world: World): AdmissionAnswer {
  const parties = world.asked(ask(casePartiesOf, { case: query.case })).answer();
  const account = whoIs(query, world)?.account;
  const known = account === undefined ? {} : { account };
  if (parties === undefined) return { basis: 'none', because: [], ...known };
  if (account !== undefined && parties.workers.includes(account)) return { basis: 'ownWork', because: [], ...known };
  const asked = sharingAsked(query, world);
  const sharing = asked === undefined ? undefined : world.asked(asked).answer();
  const isOpen = sharing !== undefined && query.categories.every((category) => sharing.open.includes(category));
  if (isOpen && parties.isOpen) return { basis: 'sharing', because: [], ...known };
  const because = [...new Set(sharing?.because.map(({ rule }) => rule) ?? [])];
  return { basis: 'none', because, ...known };
}

/** Answers on what basis somebody may hear of a case. */
export const answerAdmission = answers(admissionBasis, { files: filesOfAdmission, answer: admissionOf });

import { AccountId, DataCategory, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, ConferenceId, ParticipantId, TaskId } from '../ids.js';
import { ConferenceKind } from '../lists/conference-kind.js';
import { ParticipationMode } from '../lists/participation-mode.js';
import { Line, Note } from '../wording.js';

const about = { case: CaseId, conference: ConferenceId, client: PersonId };
const progress = (schema: z.ZodString) => personal(schema, { of: 'client', category: 'progress' });

/**
 * Who leads: a support coordinator; the case manager or somebody else of an office that has no coordinator; the child-protection
 * authority; or somebody else.
 */
export const LeaderEvidence = z.enum(['coordinator', 'officeHasNone', 'notCaseManager', 'authority', 'other']);
export type LeaderEvidence = z.infer<typeof LeaderEvidence>;

/** A conference was convened (svolání setkání; CNF-1, CNF-9). */
export const ConferenceConvened = fact('ConferenceConvened', {
  ...about,
  kind: ConferenceKind.schema,
  leader: AccountId,
  leads: LeaderEvidence,
  on: PlainDate,
  time: z.string().max(5).optional(),
  place: progress(Line).optional(),
  purpose: progress(Note).optional(),
  agenda: personal(z.array(Line).max(20), { of: 'client', category: 'progress' }).optional(),
  /** Who of the child-protection authority leads it (CNF-9). */
  authority: progress(Line).optional(),
});

/** Who took part how, as codes. */
export const Attendance = z.strictObject({ participant: ParticipantId, mode: ParticipationMode.schema });

/** The conference was opened (zahájení setkání; CNF-2, CNF-3, CNF-7). */
export const ConferenceOpened = fact('ConferenceOpened', {
  ...about,
  /** Participants were reminded of confidentiality (CNF-3). */
  reminded: z.boolean(),
  attendance: z.array(Attendance).max(60),
  /** Who represents a client who is not there: an account or a guardian's person id (CNF-2). */
  clientRepresentedBy: z.string().max(64).optional(),
  /** The one who represents is the case's worker, a guardian, or where the case's worker leads, a colleague who is there. */
  mayRepresent: z.boolean(),
});

/** The reminder of confidentiality was noted (poučení o mlčenlivosti; CNF-3). */
export const ConfidentialityReminded = fact('ConfidentialityReminded', { case: CaseId, conference: ConferenceId });

const conclusion = (
  category: 'situation' | 'needs' | 'health' | 'finance' | 'housing' | 'family' | 'plan' | 'progress',
) => personal(Note, { of: 'client', category }).optional();

/** The conference ended with its conclusions, each under its own category (závěry setkání; CNF-4, CNF-5, CNF-8). */
export const ConferenceConcluded = fact('ConferenceConcluded', {
  ...about,
  attendance: z.array(Attendance).max(60),
  /** The categories in which something was concluded. */
  categories: z.array(DataCategory.schema).max(12),
  followUpOn: PlainDate.optional(),
  /** How many of the tasks the client is said to have agreed to there (CNF-6). */
  agreedThere: z.int().min(0),
  situation: conclusion('situation'),
  needs: conclusion('needs'),
  health: conclusion('health'),
  finance: conclusion('finance'),
  housing: conclusion('housing'),
  family: conclusion('family'),
  plan: conclusion('plan'),
  progress: conclusion('progress'),
});

/** The client gave a word on what was proposed (vyjádření klienta k návrhům; CNF-6, PLN-9). */
export const ProposalsAnswered = fact('ProposalsAnswered', {
  case: CaseId,
  conference: ConferenceId,
  agreed: z.array(TaskId).max(50),
  declined: z.array(TaskId).max(50),
});

/** The minutes were prepared for everybody (příprava záznamu; CNF-3, CNF-5). */
export const MinutesPrepared = fact('MinutesPrepared', {
  case: CaseId,
  conference: ConferenceId,
  /** How many get a rendering of their own, and how many may get nothing. */
  issued: z.int().min(0),
  withheld: z.int().min(0),
});

/** Tasks of the conference were followed up (kontrola úkolů; CNF-8). */
export const ConferenceFollowedUp = fact('ConferenceFollowedUp', {
  ...about,
  reconvene: z.boolean(),
  note: progress(Note).optional(),
});

/** The conference does not take place (zrušení setkání). */
export const ConferenceCancelled = fact('ConferenceCancelled', { ...about, reason: progress(Note).optional() });

import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { ActorId, AgreementId, CaseId } from '../ids.js';
import { CaseMethod } from '../lists/case-method.js';
import { CuratorGroup } from '../lists/curator-group.js';
import { IntakeChannel } from '../lists/intake-channel.js';
import { MunicipalityType } from '../lists/municipality-type.js';
import { ReferralBasis } from '../lists/referral-basis.js';
import { Residence } from '../lists/residence.js';
import { Label, Line, Note } from '../wording.js';
import { WorkerEvidence } from '../worker-evidence.js';

const about = (category: 'situation' | 'health' | 'finance' | 'housing' | 'family') =>
  personal(Note, { of: 'client', category }).optional();

/** Somebody came to the office, or was brought to its notice (příjem; INT-1 to INT-3, INT-6). */
export const IntakeRecorded = fact('IntakeRecorded', {
  case: CaseId,
  client: PersonId,
  worker: AccountId,
  standing: WorkerEvidence,
  channel: IntakeChannel.schema,
  toldVoluntaryAndFree: z.boolean(),
  /** Delay endangers life or health: what is missing is said and holds nothing up (INT-4). */
  urgent: z.boolean(),
  /** Residence for jurisdiction. */
  residence: Residence.schema.optional(),
  /** In what kind of municipality the client lives (CMG-21). */
  residentOf: MunicipalityType.schema.optional(),
  /** The actor of the network, and the agreement on outreach under which it came (INT-7). */
  actor: ActorId.optional(),
  agreement: AgreementId.optional(),
  method: CaseMethod.schema,
  referredBy: personal(Line, { of: 'client', category: 'situation' }).optional(),
  channelDetail: personal(Label, { of: 'client', category: 'situation' }).optional(),
  /** An actor passed it on, and how much: nothing, the outline of the situation, or more (INT-3). */
  fromActor: z.boolean(),
  passed: z.enum(['nothing', 'basic', 'details']),
  basis: ReferralBasis.schema.optional(),
  legalBasis: personal(Line, { of: 'client', category: 'situation' }).optional(),
  /** The last day for which an intake without a basis is kept (INT-3). */
  unbasedUntil: PlainDate.optional(),
  situation: about('situation'),
  health: about('health'),
  finance: about('finance'),
  housing: about('housing'),
  family: about('family'),
  /** Known already, new, `unknown` where the id that was given names nobody, `missing` where nobody was named (INT-6). */
  recognised: z.enum(['known', 'new', 'unknown', 'missing']),
  matches: z
    .array(z.strictObject({ person: PersonId, why: z.array(z.string().max(40)).max(10) }))
    .max(50)
    .optional(),
  notSame: z.array(PersonId).max(50).optional(),
  /** Cases of the same person that had not ended (INT-6). */
  openCases: z.array(CaseId).max(50),
});

/** The client was told that help is voluntary and free (poučení klienta; INT-1). */
export const ClientTold = fact('ClientTold', { case: CaseId });

/** A basis was found for what an actor had passed without one (doplnění základu; INT-3). */
export const IntakeBasisSettled = fact('IntakeBasisSettled', {
  case: CaseId,
  client: PersonId,
  basis: ReferralBasis.schema.optional(),
  legalBasis: personal(Line, { of: 'client', category: 'situation' }).optional(),
});

/** Immediate help to the necessary extent was opened (okamžitá pomoc; § 92 a, INT-4). */
export const ImmediateHelpOpened = fact('ImmediateHelpOpened', {
  case: CaseId,
  client: PersonId,
  residence: Residence.schema,
  danger: personal(Note, { of: 'client', category: 'health' }).optional(),
});

/** The danger has passed or others have taken over (konec okamžité pomoci). */
export const ImmediateHelpEnded = fact('ImmediateHelpEnded', {
  case: CaseId,
  client: PersonId,
  result: personal(Note, { of: 'client', category: 'progress' }),
});

/** Groups of § 92 b were marked and the social curator's cooperation offered (INT-9). */
export const CuratorGroupsMarked = fact('CuratorGroupsMarked', {
  case: CaseId,
  client: PersonId,
  groups: personal(z.array(CuratorGroup.schema).max(7), { of: 'client', category: 'curatorship' }),
  curatorOffered: z.boolean(),
  accepted: personal(z.boolean(), { of: 'client', category: 'curatorship' }).optional(),
});

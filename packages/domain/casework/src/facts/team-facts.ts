import { fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, MemberId } from '../ids.js';
import { TeamRole } from '../lists/team-role.js';
import { ResponsibleCode } from '../task/responsible.js';
import { ResponsibleEvidence } from '../task/responsible-evidence.js';
import { Line, Note } from '../wording.js';

/** Somebody joined the team around the client (vstup do týmu; CMG-7), and why this actor (ETH-3). */
export const MemberJoined = fact('MemberJoined', {
  case: CaseId,
  member: MemberId,
  client: PersonId,
  role: TeamRole.schema,
  /** Everybody named; a rule sees to it that it is one. */
  who: z.array(ResponsibleCode).max(4),
  whoIs: ResponsibleEvidence,
  name: personal(Line, { of: 'client', category: 'family' }).optional(),
  tasks: personal(Note, { of: 'client', category: 'plan' }).optional(),
  grounds: personal(Note, { of: 'client', category: 'plan' }).optional(),
  from: PlainDate,
  until: PlainDate.optional(),
});

/** A membership ended (odchod z týmu; CMG-7). */
export const MembershipEnded = fact('MembershipEnded', { case: CaseId, member: MemberId, on: PlainDate });

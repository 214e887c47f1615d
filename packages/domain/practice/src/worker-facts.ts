import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { z } from 'zod';
import { AccessBasis } from './access-basis.js';
import { Examination } from './establishment/lists/examination.js';
import { Post } from './post.js';
import { Line } from './wording.js';
import { WorkerFunction } from './worker-function.js';

/** A name of a worker, a department or an organisation. */
export const Name = z.string().trim().min(2).max(200);

/** A worker was appointed to a post (ustanovení na pozici); appointed again, to another one beside it. */
export const WorkerAppointed = fact('WorkerAppointed', {
  worker: AccountId,
  post: Post.schema,
  name: personal(Name, { of: 'worker', category: 'identity' }).optional(),
  qualified: z.boolean().optional(),
  substitute: AccountId.optional(),
  department: Name.optional(),
  organisation: Name.optional(),
  functions: z.array(WorkerFunction.schema).max(20).optional(),
});

/** How many open cases are with the worker: evidence of a warning (CMG-4). */
const heldCases = z.number().int().nonnegative().optional();

/** A worker no longer holds a post (konec na pozici). */
export const PostEnded = fact('PostEnded', { worker: AccountId, post: Post.schema, heldCases });

/** A worker left the office (odchod z úřadu): all posts and all access end. */
export const WorkerLeft = fact('WorkerLeft', { worker: AccountId, heldCases });

/** It was said who substitutes a worker (určení zástupce, STF-3). */
export const SubstituteNamed = fact('SubstituteNamed', { worker: AccountId, substitute: AccountId });

/** A worker is or will be absent (nepřítomnost, STF-3), both days included. Why is nobody's business here. */
export const AbsenceRecorded = fact('AbsenceRecorded', {
  worker: AccountId,
  from: PlainDate,
  until: PlainDate.optional(),
});

/** A worker is back (návrat, STF-3), from that day on. */
export const ReturnRecorded = fact('ReturnRecorded', { worker: AccountId, day: PlainDate });

/** A worker took up or gave up a function beside the post (funkce, CMG-17). */
export const FunctionRecorded = fact('FunctionRecorded', {
  worker: AccountId,
  function: WorkerFunction.schema,
  held: z.boolean(),
});

/** An official's examination was passed (zkouška úředníka, STF-10). */
export const ExaminationRecorded = fact('ExaminationRecorded', {
  worker: AccountId,
  kind: Examination.schema,
  on: PlainDate,
});

/** It was said which target groups a coordinator has (cílové skupiny koordinátora, STF-8). */
export const TargetGroupsAssigned = fact('TargetGroupsAssigned', {
  worker: AccountId,
  groups: z.array(Line).max(20),
});

/** A contract with an external case manager and the basis for access (externí case manager, CMG-5). */
export const ExternalContracted = fact('ExternalContracted', {
  worker: AccountId,
  contract: z.string().max(100),
  basis: AccessBasis.schema,
  from: PlainDate,
  until: PlainDate.optional(),
});

import { AccountId, fact, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId } from '../ids.js';
import { ClosingReason } from '../lists/closing-reason.js';
import { Note } from '../wording.js';
import { WorkerEvidence } from '../worker-evidence.js';

const progress = personal(Note, { of: 'client', category: 'progress' });
const about = { case: CaseId, client: PersonId };

/** The case manager evaluated the process with the client (vyhodnocení case managerem; CMG-14). */
export const CaseEvaluated = fact('CaseEvaluated', {
  ...about,
  /** How the cooperation went, and how far the goals are. */
  process: progress,
  goals: progress.optional(),
  clientView: progress.optional(),
  /** Why the client's view is not known. */
  noView: progress.optional(),
});

/** The support coordinator evaluated how the coordination went (vyhodnocení koordinátorem; CMG-14). */
export const ProcessEvaluated = fact('ProcessEvaluated', { ...about, process: progress, lessons: progress.optional() });

/** The case was closed, with its reason and outlook (uzavření případu; CMG-14). */
export const CaseClosed = fact('CaseClosed', {
  ...about,
  reason: ClosingReason.schema,
  outlook: progress.optional(),
  /** The coordinators at that moment: one who has not evaluated yet has it as a task. */
  coordinators: z.array(AccountId).max(20),
});

/** The client came back and the case was opened again (znovuotevření případu; CMG-15). */
export const CaseReopened = fact('CaseReopened', {
  ...about,
  worker: AccountId,
  standing: WorkerEvidence,
  toldVoluntaryAndFree: z.boolean(),
  reason: progress.optional(),
});

import { AccountId, fact, PlainDate, personal } from '@koordinace/kernel';
import { PersonId } from '@koordinace/people';
import { z } from 'zod';
import { CaseId, CrisisId, TaskId } from '../ids.js';
import { ResponsibleCode } from '../task/responsible.js';
import { ResponsibleEvidence } from '../task/responsible-evidence.js';
import { Line, Note } from '../wording.js';

const about = { case: CaseId, crisis: CrisisId, client: PersonId };

/** A crisis began (krize; CMG-12). */
export const CrisisOpened = fact('CrisisOpened', {
  ...about,
  /** Who handles it: the case manager or whoever stands in. */
  handler: AccountId,
  /** Is somebody there to handle it? */
  handled: z.boolean(),
  what: personal(Note, { of: 'client', category: 'health' }).optional(),
});

/** The crisis is over (konec krize; CMG-12). */
export const CrisisEnded = fact('CrisisEnded', {
  ...about,
  result: personal(Note, { of: 'client', category: 'progress' }).optional(),
});

/** A task of the crisis was set: the office's own step, apart from the plan (úkol v krizi; CMG-12). */
export const CrisisTaskSet = fact('CrisisTaskSet', {
  ...about,
  task: TaskId,
  responsible: z.array(ResponsibleCode).max(4),
  responsibleIs: ResponsibleEvidence,
  due: PlainDate,
  title: personal(Line, { of: 'client', category: 'plan' }),
  actorWorker: personal(Line, { of: 'client', category: 'plan' }).optional(),
});

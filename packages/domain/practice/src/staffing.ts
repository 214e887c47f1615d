import type { ModulePart } from '@koordinace/kernel';
import { AppointWorker } from './commands/appoint-worker.js';
import { ContractExternalCaseManager } from './commands/contract-external-case-manager.js';
import { EndPost } from './commands/end-post.js';
import { FoundOffice } from './commands/found-office.js';
import { NameSubstitute } from './commands/name-substitute.js';
import { RecordAbsence } from './commands/record-absence.js';
import { RecordDeparture } from './commands/record-departure.js';
import { RecordFunction } from './commands/record-function.js';
import { RecordReturn } from './commands/record-return.js';
import { answerHolders } from './holders-of.js';
import { keepers } from './keepers.js';
import { officeRecord } from './office-record.js';
import { answerPostsOf } from './posts-of.js';
import { staff } from './staff-view.js';
import { standing } from './standing.js';
import { texts } from './texts/texts.js';
import { worker } from './worker-lifecycle.js';
import { answerWorkerStanding } from './worker-standing.js';
import { answerWorkplaces } from './workplaces.js';

/** Who works here in which post, absence and substitution (pracovníci; STF-3, and evidence for CMG-4, CMG-5, CMG-17). */
export const staffing: ModulePart = {
  lifecycles: [worker],
  commands: [
    FoundOffice,
    AppointWorker,
    EndPost,
    RecordDeparture,
    NameSubstitute,
    RecordAbsence,
    RecordReturn,
    RecordFunction,
    ContractExternalCaseManager,
  ],
  texts,
  answers: [answerWorkerStanding, answerWorkplaces, answerHolders, answerPostsOf],
  standings: [standing],
  views: [staff],
  records: [officeRecord],
  keepers,
};

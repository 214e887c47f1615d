import type { Keeper, ModulePart } from '@koordinace/kernel';
import { keptByDeadlines, keptByViews } from '../kept-by.js';
import { AnnounceMissingSupervision } from './commands/announce-missing-supervision.js';
import { AnnounceSupervisionLapse } from './commands/announce-supervision-lapse.js';
import { ArrangeSupervision } from './commands/arrange-supervision.js';
import { CancelSession } from './commands/cancel-session.js';
import { ChangeSupervisees } from './commands/change-supervisees.js';
import { EndSupervision } from './commands/end-supervision.js';
import { MapExpectation } from './commands/map-expectation.js';
import { PlanSession } from './commands/plan-session.js';
import { RecordSession } from './commands/record-session.js';
import { StartSupervision } from './commands/start-supervision.js';
import { superviseeLifecycle } from './supervisee-lifecycle.js';
import { answerSupervisedRegularly } from './supervision-answers.js';
import { lapseDeadlines, missingDeadlines } from './supervision-deadlines.js';
import { sessionLifecycle, supervisionLifecycle } from './supervision-lifecycle.js';
import { supervisionOutline, supervisionRecord, supervisionRecordFor } from './supervision-record.js';
import { supervisionStanding } from './supervision-standing.js';
import { expectationsView, supervisedView, supervisionsView } from './supervision-views.js';
import { supervisionTexts } from './texts/supervision-texts.js';

/** Without the rule the heads, and whoever stands in for a participant, read what was noted, too. */
const confidential: Keeper = {
  rule: 'SUP-3',
  by: 'policy',
  broken: (module) => ({
    ...module,
    records: (module.records ?? []).map((one) =>
      one === supervisionRecord ? supervisionRecordFor([...one.whole, 'head']) : one,
    ),
    standings: (module.standings ?? []).map((one) => (one === supervisionStanding ? { ...one, notLent: [] } : one)),
  }),
};

/** Supervision and intervision (supervize a intervize; SUP-1 … SUP-5). */
export const supervision: ModulePart = {
  lifecycles: [supervisionLifecycle, sessionLifecycle, superviseeLifecycle],
  commands: [
    ArrangeSupervision,
    ChangeSupervisees,
    MapExpectation,
    StartSupervision,
    EndSupervision,
    PlanSession,
    RecordSession,
    CancelSession,
    AnnounceSupervisionLapse,
    AnnounceMissingSupervision,
  ],
  texts: supervisionTexts,
  answers: [answerSupervisedRegularly],
  standings: [supervisionStanding],
  views: [supervisionsView, supervisedView, expectationsView],
  deadlines: [lapseDeadlines, missingDeadlines],
  records: [supervisionOutline, supervisionRecord],
  keepers: [confidential, keptByDeadlines('SUP-2'), keptByViews('SUP-2'), keptByViews('SUP-5')],
};

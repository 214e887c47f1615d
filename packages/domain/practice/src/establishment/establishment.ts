import type { ModulePart } from '@koordinace/kernel';
import { AdoptAgenda } from './commands/adopt-agenda.js';
import { AdoptProfile } from './commands/adopt-profile.js';
import { AnnouncePostDeadline } from './commands/announce-post-deadline.js';
import { AssignTargetGroups } from './commands/assign-target-groups.js';
import { FundPost } from './commands/fund-post.js';
import { RecordExamination } from './commands/record-examination.js';
import { RecordPriorities } from './commands/record-priorities.js';
import { CancelSelection, DecideSelection, OpenSelection, PublishSelection } from './commands/select-for-post.js';
import { SetCaseloadLimit } from './commands/set-caseload-limit.js';
import { SetCooperationRules } from './commands/set-cooperation-rules.js';
import { cooperationLifecycle } from './cooperation-lifecycle.js';
import { divisionLifecycle } from './division-lifecycle.js';
import { establishmentKeepers } from './establishment-keepers.js';
import { establishmentLifecycle } from './establishment-lifecycle.js';
import { establishmentRecord } from './establishment-record.js';
import { evidenceAnswers } from './evidence-answers.js';
import { fundingLifecycle } from './funding-lifecycle.js';
import { postDeadlines } from './post-deadlines.js';
import { priorityLifecycle } from './priority-lifecycle.js';
import { profileLifecycle } from './profile-lifecycle.js';
import { selectionLifecycle } from './selection-lifecycle.js';
import { targetGroupsView } from './target-groups-view.js';
import { establishmentTexts } from './texts/establishment-texts.js';

/**
 * How posts are set up (nastavení pozic): profiles, money, division of agenda, rules of cooperation, selection, limits, and
 * priorities that the leadership changes (STF-1, STF-2, STF-4, STF-5, STF-8 to STF-13, ETH-4).
 */
export const establishment: ModulePart = {
  lifecycles: [
    profileLifecycle,
    fundingLifecycle,
    divisionLifecycle,
    cooperationLifecycle,
    selectionLifecycle,
    priorityLifecycle,
    establishmentLifecycle,
  ],
  commands: [
    AdoptProfile,
    FundPost,
    AssignTargetGroups,
    RecordExamination,
    AdoptAgenda,
    SetCooperationRules,
    OpenSelection,
    PublishSelection,
    DecideSelection,
    CancelSelection,
    SetCaseloadLimit,
    RecordPriorities,
    AnnouncePostDeadline,
  ],
  texts: establishmentTexts,
  answers: evidenceAnswers,
  views: [targetGroupsView],
  deadlines: [postDeadlines],
  records: [establishmentRecord],
  keepers: establishmentKeepers,
};

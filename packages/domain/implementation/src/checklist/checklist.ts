import type { ModulePart } from '@koordinace/kernel';
import { checklistLifecycle } from './checklist-lifecycle.js';
import { checklistRecord } from './checklist-record.js';
import { checklistsView } from './checklists-view.js';
import { AnnounceMissedPracticeCheck } from './commands/announce-missed-practice-check.js';
import { AnswerItem } from './commands/answer-item.js';
import { AnswerItems } from './commands/answer-items.js';
import { CloseChecklist } from './commands/close-checklist.js';
import { ConfirmAnswers } from './commands/confirm-answers.js';
import { OpenChecklist } from './commands/open-checklist.js';
import { ProposeAnswers } from './commands/propose-answers.js';
import { SetPracticeCheckRhythm } from './commands/set-practice-check-rhythm.js';
import { checklistKeepers } from './keepers.js';
import { practiceCheckDeadlines, practiceCheckLifecycle } from './practice-check.js';
import { practiceCheckRecord } from './practice-check-record.js';
import { checklistTexts } from './texts.js';

/** The checklist (kontrolní seznam; CHK-1, CHK-2, CHK-3, CHK-5, and for the plan IMP-6). */
export const checklist: ModulePart = {
  lifecycles: [checklistLifecycle, practiceCheckLifecycle],
  commands: [
    OpenChecklist,
    AnswerItem,
    AnswerItems,
    ProposeAnswers,
    ConfirmAnswers,
    CloseChecklist,
    SetPracticeCheckRhythm,
    AnnounceMissedPracticeCheck,
  ],
  texts: checklistTexts,
  views: [checklistsView],
  deadlines: [practiceCheckDeadlines],
  records: [checklistRecord, practiceCheckRecord],
  keepers: checklistKeepers,
};

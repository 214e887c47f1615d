export { ChecklistAnswer } from './checklist/checklist-answer.js';
export type { ChecklistData } from './checklist/checklist-data.js';
export {
  AnswerConfirmed,
  AnswersProposed,
  ChecklistClosed,
  ChecklistOpened,
  ItemAnswered,
  ItemRevisedPlan,
} from './checklist/checklist-facts.js';
export { ChecklistId } from './checklist/checklist-id.js';
export { isItem, itemIds } from './checklist/checklist-item.js';
export type { ChecklistRecord, ReadableItem } from './checklist/checklist-record.js';
export type { ChecklistRow } from './checklist/checklists-view.js';
export {
  type AreaComparison,
  compareRuns,
  type ItemComparison,
  type RunAnswers,
  type RunComparison,
} from './checklist/compare-runs.js';
export { checkRhythmDays } from './checklist/practice-check.js';
export { documentShows } from './document/document-shows.js';
export { implementation } from './implementation.js';
export { saySight } from './sights/say-sight.js';
export { SeenSight } from './sights/sight.js';

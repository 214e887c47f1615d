export { checklistOverTime } from './checklist/checklist-over-time.js';
export {
  type AnswerCode,
  type ChecklistRun,
  ChecklistRuns,
} from './checklist/checklist-runs.js';
export type { Drawn, NotDrawn, Picture, PictureOptions } from './picture.js';
export { picturesPage } from './pictures-page.js';
export {
  type EvaluationForGantt,
  PlanForGantt,
  type StepForGantt,
  type StepState,
} from './plan/plan-for-gantt.js';
export { type GanttOptions, planGantt } from './plan/plan-gantt.js';
export { explainNotDrawn } from './read-input.js';
export { planOfRecord, type RecordedPlan, type RecordedStep } from './records/plan-of-record.js';
export { type RecordedRisk, risksOfRecord } from './records/risks-of-record.js';
export { type RecordedRun, runsOfRecords } from './records/runs-of-records.js';
export { type RiskForMatrix, type RiskState, RisksForMatrix } from './risk/risk-for-matrix.js';
export { riskMatrix } from './risk/risk-matrix.js';
export type { Told, ToldTable } from './told.js';

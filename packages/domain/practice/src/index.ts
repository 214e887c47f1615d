export { AccessBasis } from './access-basis.js';
export * from './meetings/index.js';
export type { OfficeRecord, WorkerRecord } from './office-record.js';
export { departmentPosts, Post, workingPosts } from './post.js';
export { practice } from './practice.js';
export type { StaffRow } from './staff-view.js';
export type { Absence, PostHeld, WorkerData } from './worker-data.js';
export {
  AbsenceRecorded,
  ExternalContracted,
  FunctionRecorded,
  PostEnded,
  ReturnRecorded,
  SubstituteNamed,
  WorkerAppointed,
  WorkerLeft,
} from './worker-facts.js';
export { isRepressive, WorkerFunction } from './worker-function.js';

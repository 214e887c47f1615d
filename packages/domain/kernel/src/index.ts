export {
  type Arrow,
  type Chart,
  type ChartNode,
  type Position,
  parsePosition,
  placesOf,
  positionKey,
} from './chart.js';
export { type CodeList, codeList } from './code-list.js';
export {
  type Act,
  type Asking,
  type Command,
  command,
  defaultWhoRule,
  type Given,
  keeps,
  ruleKeptBy,
} from './command.js';
export { DataCategory } from './data-category.js';
export { becausePlace, type FactHome, factHomes, type Passed, type Proposal, propose, streamOfFact } from './decide.js';
export {
  type Accepted,
  type Because,
  type BecauseConflict,
  type BecauseErased,
  type BecauseInput,
  type BecausePlace,
  type BecauseRule,
  type BecauseUnanswered,
  type BecauseWho,
  type Decision,
  type InputProblem,
  isBadInput,
  type Recorded,
  type Refused,
  rulesOf,
  rulesOfBecause,
  type Warned,
} from './decision.js';
export { explain, explainBecause, sayNeed, sayPlace } from './explain.js';
export { type AnyFactType, type Fact, type FactOf, type FactType, fact, type Proposed, type Stamp } from './fact.js';
export {
  blankFile,
  type FileState,
  findInstance,
  type InstanceState,
  idOfStream,
  instanceKey,
  instancesOf,
  kindOfStream,
  streamOf,
} from './file.js';
export { AccountId, id, kindOf, VersionName } from './id.js';
export { hoursLater, Instant, toInstant } from './instant.js';
export { joinParts, type ModulePart } from './join-parts.js';
export { type FoundKeeper, keepersOf } from './keepers.js';
export {
  type Fold,
  type Forbidden,
  foldFile,
  instanceIdOf,
  type Lifecycle,
  type LifecycleDefinition,
  lifecycle,
  type Warning,
  when,
} from './lifecycle.js';
export { type GuardAnswer, type Machine, type Move, machineOf, xstateConfig } from './machine.js';
export { mermaid } from './mermaid.js';
export {
  type Deadline,
  type Deadlines,
  type Keeper,
  type Module,
  rolePartition,
  type Search,
  type Standing,
  type Substitution,
  type View,
  type ViewRow,
  type WhomToTell,
  whomToTell,
} from './module.js';
export { type Permitted, permitted } from './permitted.js';
export { type PersonalMark, type PersonalPath, personal, personalPaths } from './personal.js';
export { joinPersonal, markAt, type PersonalPart, type SplitFact, splitPersonal } from './personal-parts.js';
export { addDays, addMonths, dayOf, daysBetween, officeZone, PlainDate, within, yearsLater } from './plain-date.js';
export { present } from './present.js';
export {
  type Answer,
  type Answers,
  type Ask,
  type Asked,
  type Asks,
  answers,
  ask,
  askedOf,
  type Question,
  question,
  type RowsWanted,
  type World,
} from './question.js';
export { adds, type RecordFold, type RecordStep, recordFold } from './record.js';
export {
  brokenRule,
  type Moment,
  type Rule,
  type RuleAct,
  rule,
  type Verdict,
  verdictBefore,
  verdictOf,
} from './rule.js';
export type { ReadingAnswer, ReadingRequest, SharingPolicy } from './sharing.js';
export { type Place, type RememberedArrow, Table } from './table.js';
export { fill, type Lang, type Params, type Text } from './text.js';
export { type CommandText, mergeTexts, type NeedText, noTexts, type Texts } from './texts.js';

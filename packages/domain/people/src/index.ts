export {
  type AboutActors,
  type AboutPost,
  actorsIdentified,
  agendaDivided,
  agreementsCover,
  capacityFree,
  casesDocumented,
  clientsIdentified,
  cooperationDefined,
  cooperationFormalised,
  coordinatorIsContact,
  courseCompleted,
  modelForms,
  postCombined,
  postDescribed,
  postEquipped,
  postFilled,
  postFunded,
  postSubstituted,
  type Seen,
  type Sight,
  sharingRefused,
  supervisedRegularly,
  trainingPlanned,
} from './evidence.js';
export { GuardianKind, needsCourt } from './guardian-kind.js';
export { decidesIn, GuardianScope } from './guardian-scope.js';
export { GuardianshipEnded, GuardianshipRecorded } from './guardianship-facts.js';
export { GuardianshipId } from './guardianship-id.js';
export type { GuardianshipData } from './guardianship-lifecycle.js';
export { findPerson, keptRecord, personStream, recordsByFiles } from './known-as.js';
export { nameStem } from './known-names/name-stem.js';
export { askNames, knownNameNeed, NamesFound, namesNobody } from './known-names/names-known.js';
export { MatchReason, tellingReasons } from './match-reason.js';
export { foldedName, keyedTokens, matchTokens } from './match-tokens.js';
export type { MatchRow } from './match-view.js';
export { MergeGrounds } from './merge-grounds.js';
export { Contact, NewPerson, PersonName } from './new-person.js';
export { people } from './people.js';
export {
  DuplicateReturned,
  DuplicateTaken,
  MergeUndone,
  PersonCorrected,
  PersonMerged,
  PersonRecorded,
} from './person-facts.js';
export { PersonId } from './person-id.js';
export type { PersonData } from './person-lifecycle.js';
export type { GuardianshipRecord, PersonRecord } from './person-record.js';
export {
  type AgreementAnswer,
  agreementsWith,
  type CasePartiesAnswer,
  caseloadLimit,
  casePartiesOf,
  type DisclosingAnswer,
  type DisclosingQuery,
  disclosing,
  type GuardianshipAnswer,
  guardiansOf,
  type Holder,
  heldCases,
  holdersOf,
  keptRecords,
  type PersonAnswer,
  type PersonMatch,
  personMatches,
  personStanding,
  type SharedPart,
  type SharingAnswer,
  type SharingClaim,
  type SharingObligation,
  type SharingQuery,
  sharingWith,
  standingRefusals,
  statementsSince,
  type WorkerAnswer,
  type Workplace,
  workerStanding,
  workersWith,
  workplacesOf,
} from './questions.js';
export { RecipientRole } from './recipient-role.js';
export { recordPerson } from './record-person.js';

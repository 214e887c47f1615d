export { RecipientRole } from '@koordinace/people';
export { Channel } from './codes/channel.js';
export { ConsentForm } from './codes/consent-form.js';
export { GrantorKind } from './codes/grantor-kind.js';
export { Obligation } from './codes/obligation.js';
export { PseudonymForm } from './codes/pseudonym-form.js';
export { Purpose } from './codes/purpose.js';
export { Threatened } from './codes/threat.js';
export { AnnounceConsentExpiry } from './commands/announce-consent-expiry.js';
export { GiveConsent } from './commands/give-consent.js';
export { RefuseConsent } from './commands/refuse-consent.js';
export { TakeBackRefusal } from './commands/take-back-refusal.js';
export { WithdrawConsent } from './commands/withdraw-consent.js';
export type { ConsentData, Narrowing, Stated } from './consent-data.js';
export {
  ConsentExpiryAnnounced,
  ConsentGiven,
  ConsentNarrowed,
  ConsentRefused,
  ConsentWithdrawn,
  RefusalTakenBack,
} from './consent-facts.js';
export { ConsentId } from './consent-id.js';
export { consentChart, consentLifecycle } from './consent-lifecycle.js';
export { consent } from './consent-module.js';
export { type ConsentRecord, consentRecord, type NarrowedPart, type ReadableConsent } from './consent-record.js';
export { expiryNoticeDays } from './expiry.js';
export { Grantor } from './grantor.js';
export {
  type AuthorityNeed,
  authorityNeed,
  coversSharing,
  type GrantorLike,
  GuardianshipFound,
} from './guardianship.js';
export { Notice } from './notice.js';
export { OrganisationCode, Recipient, type RecipientPattern } from './recipient.js';
export { longestConsentYears } from './rules/timed.js';
export { decideSharing } from './sharing/decide-sharing.js';
export { defaultNecessity } from './sharing/default-necessity.js';
export { SharingDocument, sharingDocumentSchema } from './sharing/document.js';
export { type DocumentProblem, type DocumentProblemCode, sayDocumentProblem } from './sharing/document-problem.js';
export { prepareSharing } from './sharing/prepare-sharing.js';
export { readSharingDocument } from './sharing/read-document.js';
export type { Claim, RequestedItem, RequestRecipient, SharingRequest } from './sharing/request.js';
export type {
  Basis,
  DroppedBy,
  Explanation,
  ItemDecision,
  ObligationDue,
  SharingDecision,
} from './sharing/sharing-decision.js';
export type {
  Emergency,
  Guardianship,
  InternalRule,
  Necessity,
  Period,
  Prohibition,
  SharingAgreement,
  SharingWorld,
  StatutoryDuty,
} from './sharing/sharing-world.js';
export type {
  EndStatement,
  GivenStatement,
  InvalidatedStatement,
  NarrowedStatement,
  RefusedStatement,
  Statement,
} from './sharing/statement.js';
export { SaidBy } from './speaking.js';

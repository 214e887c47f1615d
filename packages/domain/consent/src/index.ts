export { RecipientRole } from '@koordinace/people';
export { type ClientView, type ClientViewInput, clientView } from './client-view/client-view.js';
export { sayLaw } from './client-view/say-law.js';
export { type ShownConsent, type Standing, shownConsent } from './client-view/shown-consent.js';
export { tellClientView } from './client-view/tell-client-view.js';
export type { Told, ToldEntry, ToldSection } from './client-view/told.js';
export { BoundBy } from './codes/bound-by.js';
export { Channel } from './codes/channel.js';
export { ConsentForm } from './codes/consent-form.js';
export { Danger } from './codes/danger.js';
export { FormLanguage } from './codes/form-language.js';
export { GrantorKind } from './codes/grantor-kind.js';
export { Obligation } from './codes/obligation.js';
export { PseudonymForm } from './codes/pseudonym-form.js';
export { Purpose } from './codes/purpose.js';
export { ReceivedBasis } from './codes/received-basis.js';
export { EmergencyReviewResult } from './codes/review-result.js';
export { StopReason } from './codes/stop-reason.js';
export { Threatened } from './codes/threat.js';
export { Trigger } from './codes/trigger.js';
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
export { disclosureChart, disclosureLifecycle } from './disclosure/disclosure-lifecycle.js';
export type { DisclosureRecord, ReadableDisclosure } from './disclosure/disclosure-record.js';
export { openIn, type Shared } from './disclosure/shared.js';
export type { EmergencyRow } from './emergency/emergencies-view.js';
export { reviewDays, tellingDays } from './emergency/emergency-deadlines.js';
export { emergencyChart, emergencyLifecycle } from './emergency/emergency-lifecycle.js';
export type { EmergencyRecord, ReadableEmergency } from './emergency/emergency-record.js';
export { longestEmergencyHours } from './emergency/emergency-rules.js';
export { expiryNoticeDays } from './expiry.js';
export { Grantor } from './grantor.js';
export {
  type AuthorityNeed,
  authorityNeed,
  coversSharing,
  type GrantorLike,
  GuardianshipFound,
} from './guardianship.js';
export { Contacts } from './house/contacts.js';
export { DirectiveEntry } from './house/directive-entry.js';
export type { HouseRecord, ReadableInspection } from './house/house-record.js';
export { longestInspectionDays } from './house/inspection-lifecycle.js';
export { basicCategories } from './house/referral-form-lifecycle.js';
export { Notice } from './notice.js';
export type { KnownName } from './pseudonyms/known-name.js';
export { pseudonymCode } from './pseudonyms/pseudonym-code.js';
export { pseudonymise } from './pseudonyms/pseudonymise.js';
export type { AttachedDocument, Contents } from './received/contents.js';
export type { ReadableReceived } from './received/received-record.js';
export { OrganisationCode, Recipient, type RecipientPattern } from './recipient.js';
export { longestConsentYears } from './rules/timed.js';
export { decideSharing } from './sharing/decide-sharing.js';
export { defaultNecessity } from './sharing/default-necessity.js';
export { SharingDocument, sharingDocumentSchema } from './sharing/document.js';
export { type DocumentProblem, type DocumentProblemCode, sayDocumentProblem } from './sharing/document-problem.js';
export { type ExplainedItem, type ExplainedSharing, explainSharing } from './sharing/explain-sharing.js';
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
export { statutoryBases, statutoryDuties } from './statutes/statutory-bases.js';
export type { StatutoryBasis } from './statutes/statutory-basis.js';

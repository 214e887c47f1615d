import type { Command } from '@koordinace/kernel';
import { AcknowledgeDisclosure } from './acknowledge-disclosure.js';
import { AdoptDirective } from './adopt-directive.js';
import { AdoptNotice } from './adopt-notice.js';
import { AnnounceConsentExpiry } from './announce-consent-expiry.js';
import { AnnounceEmergencyStep } from './announce-emergency-step.js';
import { AskForConsent } from './ask-for-consent.js';
import { CloseInspection } from './close-inspection.js';
import { DecideDisclosure } from './decide-disclosure.js';
import { DeclareEmergency } from './declare-emergency.js';
import { DeclineDisclosure } from './decline-disclosure.js';
import { EndEmergency } from './end-emergency.js';
import { GiveConsent } from './give-consent.js';
import { InvalidateConsent } from './invalidate-consent.js';
import { IssueReferralForm } from './issue-referral-form.js';
import { OpenInspection } from './open-inspection.js';
import { PrepareDisclosure } from './prepare-disclosure.js';
import { PublishContacts } from './publish-contacts.js';
import { PutOffTellingClient } from './put-off-telling-client.js';
import { RecordDisclosureDelivery } from './record-disclosure-delivery.js';
import { RecordReceivedInformation } from './record-received-information.js';
import { RefuseConsent } from './refuse-consent.js';
import { ReleaseInformation } from './release-information.js';
import { RequestDisclosure } from './request-disclosure.js';
import { ReturnInformation } from './return-information.js';
import { ReviewEmergency } from './review-emergency.js';
import { StopDisclosure } from './stop-disclosure.js';
import { TakeBackRefusal } from './take-back-refusal.js';
import { TellClientOfEmergency } from './tell-client-of-emergency.js';
import { WithdrawConsent } from './withdraw-consent.js';

/** All commands of the module. */
export const consentCommands: readonly Command[] = [
  AskForConsent,
  GiveConsent,
  RefuseConsent,
  WithdrawConsent,
  TakeBackRefusal,
  InvalidateConsent,
  AnnounceConsentExpiry,
  RequestDisclosure,
  DecideDisclosure,
  PrepareDisclosure,
  RecordDisclosureDelivery,
  AcknowledgeDisclosure,
  StopDisclosure,
  DeclineDisclosure,
  DeclareEmergency,
  EndEmergency,
  ReviewEmergency,
  TellClientOfEmergency,
  PutOffTellingClient,
  AnnounceEmergencyStep,
  RecordReceivedInformation,
  ReleaseInformation,
  ReturnInformation,
  AdoptDirective,
  AdoptNotice,
  OpenInspection,
  CloseInspection,
  PublishContacts,
  IssueReferralForm,
];

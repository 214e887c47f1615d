import type { Module } from '@koordinace/kernel';
import { answerSharing } from './answers/sharing-with.js';
import { answerStatements } from './answers/statements-since.js';
import { AnnounceConsentExpiry } from './commands/announce-consent-expiry.js';
import { GiveConsent } from './commands/give-consent.js';
import { RefuseConsent } from './commands/refuse-consent.js';
import { TakeBackRefusal } from './commands/take-back-refusal.js';
import { WithdrawConsent } from './commands/withdraw-consent.js';
import { consentLifecycle } from './consent-lifecycle.js';
import { consentRecord } from './consent-record.js';
import { consentExpiries } from './expiry.js';
import { keepers } from './keepers.js';
import { readingPolicy } from './sharing/policy.js';
import { consentTexts } from './texts/consent-texts.js';

/** The module of consent and sharing (souhlas a sdílení informací). */
export const consent: Module = {
  name: 'consent',
  lifecycles: [consentLifecycle],
  commands: [GiveConsent, RefuseConsent, WithdrawConsent, TakeBackRefusal, AnnounceConsentExpiry],
  texts: consentTexts,
  answers: [answerSharing(), answerStatements],
  deadlines: [consentExpiries],
  records: [consentRecord],
  sharing: readingPolicy(),
  keepers,
};

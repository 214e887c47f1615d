import { inGroup, type Verb } from './verb.js';

const on = ['person'] as const;
const onConsent = ['person', 'consent'] as const;
const onDisclosure = ['person', 'disclosure'] as const;
const onEmergency = ['person', 'emergency'] as const;
const onReceived = ['person', 'received'] as const;
const lists = ['purposes', 'recipients', 'categories'] as const;

/** `consent …` (souhlas): asked for, given, refused, ended, corrected; and what the office sets about it. */
const consentVerbs = inGroup('consent', [
  { verb: 'ask', command: 'AskForConsent', positional: on, asks: [...lists, 'notice'] },
  { verb: 'give', command: 'GiveConsent', positional: on, asks: [...lists, 'from', 'until', 'notice', 'voluntary'] },
  { verb: 'refuse', command: 'RefuseConsent', positional: on },
  { verb: 'withdraw', command: 'WithdrawConsent', positional: onConsent },
  { verb: 'take-back', command: 'TakeBackRefusal', positional: onConsent },
  { verb: 'invalidate', command: 'InvalidateConsent', positional: [...onConsent, 'reason'] },
  { verb: 'notice', command: 'AdoptNotice', positional: ['version', 'lang', 'text'] },
  { verb: 'directive', command: 'AdoptDirective', positional: ['version'] },
  { verb: 'contacts', command: 'PublishContacts', positional: ['office'], asks: ['address', 'phone', 'email'] },
  { verb: 'form', command: 'IssueReferralForm', positional: ['actor'] },
]);

/** `disclosures …` (předání): what goes out, to whom, on what basis. */
const disclosureVerbs = inGroup('disclosures', [
  {
    verb: 'request',
    command: 'RequestDisclosure',
    positional: ['person', 'purpose', 'channel'],
    asks: ['name', 'roles', 'wording'],
  },
  { verb: 'decide', command: 'DecideDisclosure', positional: onDisclosure },
  { verb: 'prepare', command: 'PrepareDisclosure', positional: onDisclosure },
  { verb: 'delivered', command: 'RecordDisclosureDelivery', positional: [...onDisclosure, 'bound'] },
  { verb: 'acknowledged', command: 'AcknowledgeDisclosure', positional: onDisclosure },
  { verb: 'stop', command: 'StopDisclosure', positional: [...onDisclosure, 'reason'] },
  { verb: 'decline', command: 'DeclineDisclosure', positional: onDisclosure },
]);

/** `emergency …` (ohrožení): declared at once, reviewed by somebody else, told to the client. */
const emergencyVerbs = inGroup('emergency', [
  {
    verb: 'declare',
    command: 'DeclareEmergency',
    positional: on,
    asks: ['threatened', 'danger', 'threat', 'justification', 'categories', 'hours'],
  },
  { verb: 'end', command: 'EndEmergency', positional: onEmergency },
  { verb: 'review', command: 'ReviewEmergency', positional: [...onEmergency, 'result'], asks: ['finding'] },
  { verb: 'told', command: 'TellClientOfEmergency', positional: onEmergency },
  { verb: 'put-off', command: 'PutOffTellingClient', positional: [...onEmergency, 'reason'] },
]);

/** `received …` (přijaté informace): what came in from others, and on what basis. */
const receivedVerbs = inGroup('received', [
  {
    verb: 'record',
    command: 'RecordReceivedInformation',
    positional: ['person', 'from', 'source'],
    asks: ['basis', 'contents'],
  },
  { verb: 'release', command: 'ReleaseInformation', positional: [...onReceived, 'basis'] },
  { verb: 'return', command: 'ReturnInformation', positional: onReceived },
]);

/** `inspection …` (kontrola): limited in time and extent. */
const inspectionVerbs = inGroup('inspection', [
  {
    verb: 'open',
    command: 'OpenInspection',
    positional: ['inspector', 'authority'],
    asks: ['citation', 'people', 'categories', 'until'],
  },
  { verb: 'close', command: 'CloseInspection', positional: ['inspection'] },
]);

/** Everything that is done about sharing. */
export const sharingVerbs: readonly Verb[] = [
  ...consentVerbs,
  ...disclosureVerbs,
  ...emergencyVerbs,
  ...receivedVerbs,
  ...inspectionVerbs,
];

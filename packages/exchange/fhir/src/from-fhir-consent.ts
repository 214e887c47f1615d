import { GiveConsent, RefuseConsent } from '@koordinace/consent';
import type { z } from 'zod';
import { addFieldIssues, closedShape } from './closed-shape.js';
import { findExtension } from './extensions.js';
import type { FhirConcept, FhirConsent } from './fhir-consent.js';
import { grantorOf } from './grantor-performer.js';
import { leftOut } from './left-out.js';
import { Problems, type RefusedElement } from './problems.js';
import { recipientOf } from './recipient-actor.js';
import { consentDocument, extensions, noticeBase, systems } from './systems.js';

/** What came of reading a resource. */
export type FhirConsentRead =
  | ({
      /** Elements about the copy and not about the consent: they are not taken over. */
      readonly left: readonly string[];
      /** When it was stated, there. Here it is stated when it is recorded. */
      readonly statedAt?: string;
    } & (
      | { readonly act: 'GiveConsent'; readonly consent: z.infer<typeof GiveConsent.schema> }
      | { readonly act: 'RefuseConsent'; readonly consent: z.infer<typeof RefuseConsent.schema> }
    ))
  | { readonly refused: readonly RefusedElement[] };

/** Where each field of the command comes from. */
const elements = {
  person: 'patient.reference',
  grantor: 'performer[0]',
  purposes: 'provision.purpose',
  recipients: 'provision.actor',
  categories: 'provision.class',
  from: 'provision.period.start',
  until: 'provision.period.end',
  notice: 'policy[0].uri',
  form: 'extension',
  proof: 'extension',
  reason: 'extension',
} as const;

const has = ({ coding: [one, ...more] }: FhirConcept, system: string, code: string): boolean =>
  more.length === 0 && one?.system === system && one.code === code;

/** What has to be there word for word, because everything else would mean something else. */
function checkFrame(
  { scope, category, patient, policyRule, provision, status }: FhirConsent,
  problems: Problems,
): void {
  if (!has(scope, systems.scope, 'patient-privacy')) problems.add('scope', 'unknownCode');
  for (const [at, one] of category.entries()) {
    if (!has(one, systems.category, consentDocument)) problems.add(`category[${at}]`, 'unknownCode');
  }
  for (const key of ['extension', 'identifier'] as const) {
    if (patient[key] !== undefined) problems.add(`patient.${key}`, 'notRepresentable');
  }
  if (patient.type !== undefined && patient.type !== 'Patient') problems.add('patient.type', 'contradiction');
  for (const [at, action] of provision.action.entries()) {
    if (!has(action, systems.action, 'disclose')) problems.add(`provision.action[${at}]`, 'unknownCode');
  }
  const rule = provision.type === 'permit' ? 'OPTIN' : 'OPTOUT';
  if (!has(policyRule, systems.actCode, rule)) {
    const isOther = has(policyRule, systems.actCode, rule === 'OPTIN' ? 'OPTOUT' : 'OPTIN');
    problems.add('policyRule', isOther ? 'contradiction' : 'unknownCode');
  }
  // What was offered and rejected is a refusal; everything else that is not active tells of nothing that holds now.
  const isRejected = status === 'rejected' && provision.type === 'permit';
  if (status !== 'active' && !isRejected) problems.add('status', 'notInForce');
}

function codesOf(path: 'purpose' | 'class', system: string, { provision }: FhirConsent, problems: Problems) {
  return provision[path]?.map((one, at) => {
    if (one.system !== system) problems.add(`provision.${path}[${at}]`, 'unknownCode');
    return one.code;
  });
}

function noticeOf({ policy }: FhirConsent, problems: Problems): object | undefined {
  const [one] = policy ?? [];
  if (one === undefined) return undefined;
  const [, lang, version] = new RegExp(`^${noticeBase}/([^/]+)/([^/]+)$`).exec(one.uri) ?? [];
  if (lang === undefined) problems.add('policy[0].uri', 'notRepresentable');
  return { lang, version };
}

const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * Reads a FHIR R4 Consent as what `GiveConsent` or `RefuseConsent` takes (souhlas z formátu FHIR). Nothing is dropped in silence:
 * an element, an extension or a code that we cannot keep is named, and then nothing is taken. Whether the consent may be recorded
 * is for the command to say (CON-1, CON-2, CON-17, CON-19): a consent that does not attest that it was given freely comes with
 * `voluntary: false`.
 *
 * @example
 * fromFhirConsent({ ...resource, verification: [] }); // { refused: [{ path: 'verification', problem: 'notRepresentable' }] }
 */
export function fromFhirConsent(resource: unknown): FhirConsentRead {
  const problems = new Problems();
  const whole = closedShape(resource, problems);
  if (whole === undefined) return { refused: problems.found };
  checkFrame(whole, problems);
  const person = /^Patient\/(.+)$/.exec(whole.patient.reference ?? '')?.[1];
  const { provision, extension, dateTime } = whole;
  const find = <K extends 'valueCode' | 'valueBoolean' | 'valueString'>(url: string, key: K) =>
    findExtension(extension, url, key, '', problems);
  const shared = {
    person,
    grantor: grantorOf(whole.performer[0] ?? {}, person, problems),
    purposes: codesOf('purpose', systems.purpose, whole, problems),
    categories: codesOf('class', systems.dataCategory, whole, problems),
    recipients: provision.actor?.map((actor, at) => recipientOf(actor, `provision.actor[${at}]`, problems)),
  };
  const told = { left: leftOut(whole), ...(dateTime !== undefined && { statedAt: dateTime }) };

  if (provision.type === 'permit' && whole.status === 'active') {
    // In FHIR what is not restricted is meant whole: everybody, everything, whatever for. No consent here does that (CON-1).
    for (const key of ['actor', 'purpose', 'class'] as const) {
      if (provision[key] === undefined) problems.add(`provision.${key}`, 'notRepresentable');
    }
    const { form, voluntary, proof } = extensions;
    problems.unknownExtensions(extension, [form, voluntary, proof], '');
    const fields = {
      ...shared,
      from: provision.period?.start,
      until: provision.period?.end,
      notice: noticeOf(whole, problems),
      voluntary: find(voluntary, 'valueBoolean'),
      form: find(form, 'valueCode'),
      proof: find(proof, 'valueString'),
    };
    const parsed = GiveConsent.schema.safeParse(defined(fields));
    if (!parsed.success) addFieldIssues(parsed.error.issues, elements, problems);
    return parsed.success && problems.found.length === 0
      ? { act: 'GiveConsent', consent: parsed.data, ...told }
      : { refused: problems.found };
  }

  problems.unknownExtensions(extension, [extensions.reason], '');
  // A refusal has no period here and answers to no notice: one that ends by itself would be kept for ever.
  if (provision.period !== undefined) problems.add('provision.period', 'notRepresentable');
  if (whole.policy !== undefined) problems.add('policy', 'notRepresentable');
  const parsed = RefuseConsent.schema.safeParse(defined({ ...shared, reason: find(extensions.reason, 'valueString') }));
  if (!parsed.success) addFieldIssues(parsed.error.issues, elements, problems);
  return parsed.success && problems.found.length === 0
    ? { act: 'RefuseConsent', consent: parsed.data, ...told }
    : { refused: problems.found };
}

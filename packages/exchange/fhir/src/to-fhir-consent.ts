import { type ReadableConsent, shownConsent } from '@koordinace/consent';
import { dayOf } from '@koordinace/kernel';
import type { FhirConcept, FhirConsent, FhirExtension } from './fhir-consent.js';
import { performerOf } from './grantor-performer.js';
import { actorOf } from './recipient-actor.js';
import { consentDocument, extensions, noticeBase, systems } from './systems.js';

/** What the consent itself does not say. */
export interface FhirAbout {
  /** Whose consent it is: the id of the person. */
  readonly person: string;
  /** May the words of somebody who refused, and where the proof is, go along? They stay here if nothing is said. */
  readonly withWords?: boolean;
}

const concept = (system: string, code: string): FhirConcept => ({ coding: [{ system, code }] });

/** A refusal that stands is an active consent that denies: a reader who looks at active ones alone must not miss it. */
const status: Readonly<Record<ReadableConsent['state'], FhirConsent['status']>> = {
  asked: 'proposed',
  given: 'active',
  narrowed: 'active',
  refused: 'active',
  withdrawn: 'inactive',
  takenBack: 'inactive',
  invalid: 'entered-in-error',
};

const codings = (system: string, codes: readonly string[] | undefined) =>
  (codes ?? []).map((code) => ({ system, code }));

const filled = <K extends string, T>(key: K, list: readonly T[]): { [key in K]?: T[] } =>
  (list.length === 0 ? {} : { [key]: [...list] }) as { [key in K]?: T[] };

function extensionsOf(consent: ReadableConsent, { withWords = false }: FhirAbout): FhirExtension[] {
  const { form, proof, reason, state } = consent;
  const isGiven = form !== undefined && state !== 'asked';
  return [
    ...(form === undefined ? [] : [{ url: extensions.form, valueCode: form }]),
    // A consent that was not given freely is never recorded (CON-2).
    ...(isGiven ? [{ url: extensions.voluntary, valueBoolean: true }] : []),
    ...(withWords && proof !== undefined ? [{ url: extensions.proof, valueString: proof }] : []),
    ...(withWords && reason !== undefined ? [{ url: extensions.reason, valueString: reason }] : []),
  ];
}

/**
 * A consent or refusal as a FHIR R4 Consent (souhlas ve formátu FHIR; CON-1, CON-3, CON-17, CON-19), without what was taken out
 * of it. In a refusal an absent list means all, in FHIR as here.
 *
 * @throws RangeError for a consent that can only be told wrongly: one whose lists, or whose grantor, are not open to the reader
 * @example
 * toFhirConsent(consent, { person: 'person-1' }).provision.type; // 'permit'
 */
export function toFhirConsent(consent: ReadableConsent, about: FhirAbout): FhirConsent {
  const denies = consent.state === 'refused' || consent.state === 'takenBack';
  const { purposes, categories, recipients } = shownConsent(consent, dayOf(consent.statedAt));
  if (!denies && [purposes, categories, recipients].some((list = []) => list.length === 0)) {
    throw new RangeError('in FHIR a consent without one of its lists would permit everything');
  }
  if (consent.grantor === undefined && consent.state !== 'asked')
    throw new RangeError('nobody is said to have decided');
  const { from, until, notice, statedAt } = consent;
  const period = { ...(from !== undefined && { start: from }), ...(until !== undefined && { end: until }) };
  return {
    resourceType: 'Consent',
    id: consent.consent,
    ...filled('extension', extensionsOf(consent, about)),
    status: status[consent.state],
    scope: concept(systems.scope, 'patient-privacy'),
    category: [concept(systems.category, consentDocument)],
    patient: { reference: `Patient/${about.person}` },
    dateTime: statedAt,
    performer: [performerOf(consent.grantor ?? { kind: 'client' }, about.person)],
    ...(notice !== undefined && { policy: [{ uri: `${noticeBase}/${notice.lang}/${notice.version}` }] }),
    policyRule: concept(systems.actCode, denies ? 'OPTOUT' : 'OPTIN'),
    provision: {
      type: denies ? 'deny' : 'permit',
      ...(Object.keys(period).length > 0 && { period }),
      ...filled('actor', (recipients ?? []).map(actorOf)),
      action: [concept(systems.action, 'disclose')],
      ...filled('purpose', codings(systems.purpose, purposes)),
      ...filled('class', codings(systems.dataCategory, categories)),
    },
  };
}
